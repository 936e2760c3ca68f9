package vn.kehoach.read.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import vn.kehoach.read.flow.Flow;
import vn.kehoach.read.flow.TooBigInsideException;

/** Opens and closes tables and cells as the paragraphs of an RTF text come and go. */
final class RtfTables {
    private static final int MAX_LEVEL = 20;

    private final Flow flow;
    private final Deque<Level> open = new ArrayDeque<>();
    private List<Cell> definition = new ArrayList<>();
    private boolean covered;
    /** The level that the current paragraph stands on; 0 outside tables. */
    private int level;

    RtfTables(Flow flow) {
        this.flow = flow;
    }

    void paragraphDefaults() {
        level = 0;
    }

    void inTable() {
        level = Math.max(level, 1);
    }

    void atLevel(int wanted) {
        level = Math.max(0, Math.min(MAX_LEVEL, wanted));
    }

    void defineRow() {
        definition = new ArrayList<>();
        covered = false;
    }

    void defineCovered() {
        covered = true;
    }

    void defineEdge(int edge) {
        definition.add(new Cell(edge, covered));
        covered = false;
    }

    /** Text is about to come: opens and closes what stands between. */
    void enter() throws TooBigInsideException {
        while (open.size() > level) {
            leave();
        }
        while (open.size() < level) {
            openCell();
            flow.openTable();
            open.push(new Level());
        }
        openCell();
    }

    private void openCell() throws TooBigInsideException {
        Level at = open.peek();
        if (at != null && !at.cell) {
            if (!at.row) {
                flow.openRow();
                at.row = true;
                at.index = 0;
            }
            flow.openCell();
            at.cell = true;
        }
    }

    private void leave() {
        Level at = open.pop();
        if (at.cell) {
            flow.closeCell(1, 1);
        }
        flow.closeRow();
        flow.closeTable();
    }

    void endCell(boolean nested) throws TooBigInsideException {
        level = nested ? Math.max(2, level) : 1;
        enter();
        Level at = open.element();
        int index = at.index++;
        if (nested || index >= definition.size()) {
            flow.closeCell(1, 1);
        } else {
            int left = index == 0 ? Integer.MIN_VALUE : definition.get(index - 1).right;
            flow.closeCellAt(left, definition.get(index).right, definition.get(index).covered);
        }
        at.cell = false;
    }

    void endRow() {
        Level at = open.peek();
        if (at != null) {
            if (at.cell) {
                flow.closeCell(1, 1);
                at.cell = false;
            }
            flow.closeRow();
            at.row = false;
        }
    }

    /** The end of the document, a note or a text box: everything closes. */
    void endAll() {
        while (!open.isEmpty()) {
            leave();
        }
        level = 0;
    }

    private record Cell(int right, boolean covered) {}

    private static final class Level {
        private boolean row;
        private boolean cell;
        private int index;
    }
}
