package vn.kehoach.testdata;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The command line holds no rule of extraction. Reads the classes of the module {@code cli}, built before this one. */
class CommandLineArchitectureTest {
    private static final Path CLASSES = ModuleFolder.resolve("../cli/target/classes");

    @BeforeAll
    static void findClasses() {
        assumeTrue(Files.isDirectory(CLASSES), "the module cli is not built");
    }

    @Test
    void matchesNoPatterns() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex")
                .check(commandLine());
    }

    @Test
    void seesOnlyTheEndsOfThePipeline() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.kehoach.lang..",
                        "vn.kehoach.layout..",
                        "vn.kehoach.outline..",
                        "vn.kehoach.mention..",
                        "vn.kehoach.assemble..")
                .check(commandLine());
    }

    private static JavaClasses commandLine() {
        return new ClassFileImporter().importPath(CLASSES);
    }
}
