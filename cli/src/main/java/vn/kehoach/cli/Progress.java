package vn.kehoach.cli;

import java.io.PrintWriter;

/** Tells how a run goes on. */
interface Progress {
    /** A document was read. */
    void read(Receipt receipt, boolean known);

    /** A document failed. */
    void failed(String message);

    /** Something else worth telling. */
    void tell(String message);

    /** No more to tell. */
    void end();

    /** One line for each document that was not known already; failures alone when quiet. */
    static Progress lines(PrintWriter out, boolean quiet) {
        return new Lines(out, quiet);
    }

    /** See {@link #lines}. */
    record Lines(PrintWriter out, boolean quiet) implements Progress {
        @Override
        public void read(Receipt receipt, boolean known) {
            Receipt.Counts counts = receipt.counts();
            if (!known && counts != null) {
                tell(Summary.of(receipt.name(), counts, receipt.seconds()));
            }
        }

        @Override
        public void failed(String message) {
            print("kehoach: " + message);
        }

        @Override
        public void tell(String message) {
            if (!quiet) {
                print(message);
            }
        }

        @Override
        public void end() {
            out.flush();
        }

        private void print(String line) {
            out.print(line + "\n");
            out.flush();
        }
    }
}
