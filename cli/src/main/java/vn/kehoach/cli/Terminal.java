package vn.kehoach.cli;

import java.io.Console;

/** Whether a person at a terminal reads what is printed. */
final class Terminal {
    private Terminal() {}

    // From Java 22 on there is a console even in a pipe, and a method that tells; Java 17 has neither.
    @SuppressWarnings("SystemConsoleNull")
    static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
