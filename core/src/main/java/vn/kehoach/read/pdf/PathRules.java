package vn.kehoach.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Collects the straight lines that a page draws: stroked lines and boxes, and the thin filled boxes Word draws borders with. */
final class PathRules {
    /** A filled box thinner than this is a line, in points. */
    private static final float THIN = 3;
    /** Lines may lean this much, in points. */
    private static final float SLANT = 1;
    /** A page that draws more is a picture. */
    private static final int MAX_LINES = 20_000;

    private static final String[] OPERATORS = {
        "m", "l", "c", "v", "y", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"
    };

    /** A line in user space. */
    record Line(float x1, float y1, float x2, float y2) {}

    private final PDFStreamEngine engine;
    private final List<Line> path = new ArrayList<>();
    private final List<float[]> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private float x;
    private float y;
    private float startX;
    private float startY;

    private PathRules(PDFStreamEngine engine) {
        this.engine = engine;
    }

    static PathRules listenTo(PDFStreamEngine engine) {
        PathRules rules = new PathRules(engine);
        for (String name : OPERATORS) {
            engine.addOperator(rules.new PathOperator(name));
        }
        return rules;
    }

    /** The lines drawn since the last call. */
    List<Line> take() {
        List<Line> taken = List.copyOf(lines);
        lines.clear();
        path.clear();
        boxes.clear();
        return taken;
    }

    private void move(float[] at) {
        x = at[0];
        y = at[1];
        startX = x;
        startY = y;
    }

    private void line(float toX, float toY) {
        if (path.size() < MAX_LINES) {
            path.add(new Line(x, y, toX, toY));
        }
        x = toX;
        y = toY;
    }

    private void box(float[] a, float[] b) {
        if (boxes.size() < MAX_LINES) {
            boxes.add(
                    new float[] {Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])
                    });
        }
    }

    private void paint(boolean stroke, boolean fill) {
        if (lines.size() < MAX_LINES) {
            for (float[] box : boxes) {
                paintBox(box, stroke, fill);
            }
            if (stroke) {
                path.stream().filter(PathRules::isStraight).forEach(lines::add);
            } else if (fill) {
                paintPath();
            }
        }
        boxes.clear();
        path.clear();
    }

    private static boolean isStraight(Line line) {
        return Math.abs(line.x1 - line.x2) <= SLANT || Math.abs(line.y1 - line.y2) <= SLANT;
    }

    /** A filled path of four lines is a box too. */
    private void paintPath() {
        if (path.isEmpty() || path.size() > 5) {
            return;
        }
        float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (Line line : path) {
            box[0] = Math.min(box[0], Math.min(line.x1, line.x2));
            box[1] = Math.min(box[1], Math.min(line.y1, line.y2));
            box[2] = Math.max(box[2], Math.max(line.x1, line.x2));
            box[3] = Math.max(box[3], Math.max(line.y1, line.y2));
        }
        paintBox(box, false, true);
    }

    private void paintBox(float[] box, boolean stroke, boolean fill) {
        float width = box[2] - box[0];
        float height = box[3] - box[1];
        float middleX = (box[0] + box[2]) / 2;
        float middleY = (box[1] + box[3]) / 2;
        if ((fill || stroke) && height <= THIN && width > height) {
            lines.add(new Line(box[0], middleY, box[2], middleY));
        } else if ((fill || stroke) && width <= THIN) {
            lines.add(new Line(middleX, box[1], middleX, box[3]));
        } else if (stroke) {
            lines.add(new Line(box[0], box[1], box[2], box[1]));
            lines.add(new Line(box[0], box[3], box[2], box[3]));
            lines.add(new Line(box[0], box[1], box[0], box[3]));
            lines.add(new Line(box[2], box[1], box[2], box[3]));
        }
    }

    /** One of the operators that build or paint a path (ISO 32000-1, 8.5). */
    private final class PathOperator extends OperatorProcessor {
        private final String name;

        PathOperator(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            switch (name) {
                case "m" -> withPoint(operands, 0, PathRules.this::move);
                case "l" -> withPoint(operands, 0, to -> line(to[0], to[1]));
                case "c" -> withPoint(operands, 4, PathRules.this::move);
                case "v", "y" -> withPoint(operands, 2, PathRules.this::move);
                case "re" -> rectangle(operands);
                case "h" -> line(startX, startY);
                case "s", "b", "b*" -> {
                    line(startX, startY);
                    paint(true, !name.equals("s"));
                }
                case "S" -> paint(true, false);
                case "B", "B*" -> paint(true, true);
                case "f", "F", "f*" -> paint(false, true);
                default -> paint(false, false);
            }
        }

        private void withPoint(List<COSBase> operands, int at, java.util.function.Consumer<float[]> use) {
            if (operands.size() >= at + 2
                    && operands.get(at) instanceof COSNumber a
                    && operands.get(at + 1) instanceof COSNumber b) {
                use.accept(place(a.floatValue(), b.floatValue()));
            }
        }

        private void rectangle(List<COSBase> operands) {
            if (operands.size() >= 4
                    && operands.get(0) instanceof COSNumber left
                    && operands.get(1) instanceof COSNumber low
                    && operands.get(2) instanceof COSNumber width
                    && operands.get(3) instanceof COSNumber height) {
                box(
                        place(left.floatValue(), low.floatValue()),
                        place(left.floatValue() + width.floatValue(), low.floatValue() + height.floatValue()));
            }
        }

        private float[] place(float px, float py) {
            Matrix matrix = engine.getGraphicsState().getCurrentTransformationMatrix();
            return new float[] {
                matrix.getScaleX() * px + matrix.getShearX() * py + matrix.getTranslateX(),
                matrix.getShearY() * px + matrix.getScaleY() * py + matrix.getTranslateY()
            };
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
