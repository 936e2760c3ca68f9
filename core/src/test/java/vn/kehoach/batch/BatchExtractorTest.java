package vn.kehoach.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.PlanExtractor;
import vn.kehoach.batch.Outcome.Failed;
import vn.kehoach.batch.Outcome.Read;
import vn.kehoach.batch.Outcome.Unread;
import vn.kehoach.model.Plan;

@Timeout(60)
class BatchExtractorTest {
    @TempDir
    private Path folder;

    @Test
    void readsFilesToPlans() throws IOException {
        Path good = Files.writeString(folder.resolve("ke-hoach.txt"), "KẾ HOẠCH\nPhát triển y tế cơ sở");
        Path missing = folder.resolve("khong-co.txt");
        List<String> seen = new ArrayList<>();

        BatchExtractor.of(PlanExtractor.standard()).jobs(2).run(Stream.of(good, missing), outcome -> {
            if (outcome instanceof Read<Plan> read) {
                seen.add(
                        read.input().name() + " " + read.result().text().lines().count());
            } else if (outcome instanceof Failed<Plan> failed) {
                seen.add(failed.reason() + " " + failed.message());
            }
        });

        assertThat(seen).containsExactly(good + " 2", "missing " + missing + ": there is no such file; check the name");
    }

    @Test
    void keepsTheOrderOfInputs() {
        List<Integer> seen = new ArrayList<>();

        BatchExtractor.of(input -> {
                    int number = Integer.parseInt(input.name());
                    pause(number % 7 == 0 ? 20 : 1);
                    return number;
                })
                .jobs(4)
                .run(inputs(200), outcome -> seen.add(((Read<Integer>) outcome).result()));

        assertThat(seen).isEqualTo(IntStream.range(0, 200).boxed().toList());
    }

    @Test
    void asksForInputsAsTheyAreNeeded() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        Iterator<BatchInput> inputs = Stream.generate(() -> {
                    ahead.accumulateAndGet(asked.incrementAndGet() - done.get(), Math::max);
                    return BatchInput.of(Path.of("x"));
                })
                .limit(5000)
                .iterator();

        BatchExtractor.of(input -> "x").jobs(2).ahead(4).run(inputs, outcome -> done.incrementAndGet());

        assertThat(done).hasValue(5000);
        assertThat(ahead.get()).isLessThanOrEqualTo(2 * 4 + 2);
    }

    @Test
    void takesWhateverIsThrownForTheFailureOfItsFile() {
        List<String> seen = new ArrayList<>();

        BatchExtractor.of(input -> {
                    switch (input.name()) {
                        case "1" -> throw new StackOverflowError();
                        case "2" -> throw new IOException("the disk is gone");
                        case "3" -> throw new IllegalStateException("index 7");
                        case "4" -> throw new NoClassDefFoundError("a/B");
                        default -> {
                            return input.name();
                        }
                    }
                })
                .jobs(3)
                .run(
                        inputs(6),
                        outcome -> seen.add(
                                outcome instanceof Failed<String> failed
                                        ? failed.reason()
                                        : ((Read<String>) outcome).result()));

        assertThat(seen).containsExactly("0", "too-deep", "disk", "internal-error", "internal-error", "5");
    }

    @Test
    void triesAgainAloneWhenMemoryIsShort() {
        AtomicInteger together = new AtomicInteger();
        List<String> seen = new ArrayList<>();

        BatchExtractor.of(input -> {
                    int others = together.getAndIncrement();
                    try {
                        pause(20);
                        if (input.name().equals("5") && (others > 0 || together.get() > 1)) {
                            throw new OutOfMemoryError("Java heap space");
                        }
                        if (input.name().equals("6")) {
                            throw new OutOfMemoryError("Java heap space");
                        }
                        return input.name();
                    } finally {
                        together.decrementAndGet();
                    }
                })
                .jobs(4)
                .run(
                        inputs(12),
                        outcome -> seen.add(
                                outcome instanceof Failed<String> failed
                                        ? failed.reason()
                                        : ((Read<String>) outcome).result()));

        assertThat(seen).containsExactly("0", "1", "2", "3", "4", "5", "out-of-memory", "7", "8", "9", "10", "11");
    }

    @Test
    void givesUpADocumentThatHangs() {
        CountDownLatch never = new CountDownLatch(1);
        List<String> seen = new ArrayList<>();

        BatchExtractor.of(input -> {
                    if (input.name().equals("1") || input.name().equals("2")) {
                        hang(never);
                    }
                    return input.name();
                })
                .jobs(2)
                .timeLimit(Duration.ofMillis(300))
                .run(
                        inputs(5),
                        outcome -> seen.add(
                                outcome instanceof Failed<String> failed
                                        ? failed.reason()
                                        : ((Read<String>) outcome).result()));
        never.countDown();

        assertThat(seen).containsExactly("0", "too-slow", "too-slow", "3", "4");
    }

    @Test
    void closesWhatComesAfterItsDocumentWasGivenUp() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        List<String> seen = new ArrayList<>();

        BatchExtractor.<AutoCloseable>of(input -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException givenUp) {
                        // It goes on, as a parser might.
                    }
                    return closed::countDown;
                })
                .jobs(1)
                .timeLimit(Duration.ofMillis(100))
                .run(inputs(1), outcome -> seen.add(((Failed<AutoCloseable>) outcome).reason()));

        assertThat(seen).containsExactly("too-slow");
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void finishesWhatIsInHandWhenStopped() {
        AtomicInteger read = new AtomicInteger();
        List<Outcome<String>> seen = new ArrayList<>();

        BatchExtractor.of(input -> {
                    read.incrementAndGet();
                    return input.name();
                })
                .jobs(2)
                .stopWhen(() -> read.get() >= 10)
                .run(inputs(100), seen::add);

        long unread = seen.stream().filter(Unread.class::isInstance).count();
        assertThat(seen).hasSize(100);
        assertThat(unread).isEqualTo(100 - read.get()).isGreaterThan(80);
    }

    @Test
    void endsWithWhatTheConsumerThrows() {
        AtomicInteger read = new AtomicInteger();

        assertThatThrownBy(() -> BatchExtractor.of(input -> read.incrementAndGet())
                        .jobs(2)
                        .run(inputs(1000), outcome -> {
                            throw new IllegalStateException("the disk is full");
                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the disk is full");
        assertThat(read.get()).isLessThan(100);
    }

    @Test
    void leavesNoThreadBehind() {
        BatchExtractor.of(BatchInput::name).jobs(3).run(inputs(10), outcome -> {});

        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("kehoach-batch"));
    }

    private static Iterator<BatchInput> inputs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> BatchInput.of(Path.of("khong-co-" + i), String.valueOf(i)))
                .iterator();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a loop that looks at no interrupt does. */
    private static void hang(CountDownLatch never) {
        boolean hanging = true;
        while (hanging) {
            try {
                never.await();
                hanging = false;
            } catch (InterruptedException e) {
                hanging = true;
            }
        }
    }
}
