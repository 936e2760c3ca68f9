package vn.kehoach;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house: the folder list is the pipeline, and nothing reaches back. */
class ArchitectureTest {
    private static final String ROOT = "vn.kehoach";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Each package and what it may see of ours. */
    private static final Map<String, Set<String>> SEES = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("lang", Set.of("model")),
            // The door and the formats behind it: each makes blocks with the help of flow.
            Map.entry(
                    "read",
                    Set.of(
                            "model",
                            "lang",
                            "read.flow",
                            "read.word",
                            "read.odt",
                            "read.rtf",
                            "read.oldword",
                            "read.xhtml",
                            "read.legacy",
                            "read.page",
                            "read.pdf",
                            "read.ocr")),
            Map.entry("read.legacy", Set.of("lang")),
            Map.entry("read.page", Set.of("read")),
            Map.entry("read.pdf", Set.of("read", "read.page")),
            Map.entry("read.ocr", Set.of("read.page")),
            Map.entry("read.flow", Set.of("read")),
            Map.entry("read.word", Set.of("read", "read.flow")),
            Map.entry("read.odt", Set.of("read", "read.flow")),
            Map.entry("read.oldword", Set.of("read", "read.flow")),
            Map.entry("read.rtf", Set.of("read", "read.flow")),
            // Beside the door: whoever holds an archive opens it here and hands its members to the door.
            Map.entry("read.archive", Set.of("read")),
            Map.entry("read.xhtml", Set.of("read", "read.flow")),
            Map.entry("layout", Set.of("model", "lang", "read")),
            Map.entry("outline", Set.of("model", "lang", "layout")),
            Map.entry("ner", Set.of("model", "lang", "layout")),
            Map.entry("mention", Set.of("model", "lang", "layout", "outline", "ner")),
            Map.entry("assemble", Set.of("model", "lang", "layout", "outline", "mention")),
            // Above the entry class, "" here: many documents instead of one.
            Map.entry("batch", Set.of("", "model", "read", "read.archive")),
            Map.entry("compare", Set.of("model", "lang")),
            Map.entry("eval", Set.of("model")),
            Map.entry("json", Set.of("model", "eval")));

    static Stream<String> packages() {
        return SEES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void seesOnlyWhatStandsBeforeIt(String name) {
        String[] allowed = Stream.concat(Stream.of(name), SEES.getOrDefault(name, Set.of()).stream())
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(packageOf(name))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed)))
                .check(CORE);
    }

    @Test
    void everyPackageHasItsPlace() {
        Set<String> packages = CORE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toSet());

        assertThat(packages).isEqualTo(SEES.keySet());
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void onlyJsonSeesJackson() {
        onlyIn("json", "tools.jackson..", "com.fasterxml.jackson..");
    }

    @Test
    void onlyReadSeesTika() {
        onlyIn("read..", "org.apache.tika..");
    }

    @Test
    void onlyNerSeesOpenNlp() {
        onlyIn("ner", "opennlp..");
    }

    @Test
    void parsersAreOptional() {
        noClasses()
                .that(not(resideInAnyPackage(packageOf("read.xhtml"), packageOf("read.oldword"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.tika.parser.html..", "org.apache.tika.parser.microsoft..", "org.apache.poi..")
                .check(CORE);
    }

    @Test
    void knowsNothingOfTheCommandLine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.kehoach.cli..", "picocli..")
                .check(CORE);
    }

    @Test
    void printsAndLogsNothing() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                .check(CORE);
    }

    @Test
    void keepsNoStateInStaticFields() {
        fields().that().areStatic().should().beFinal().check(CORE);
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .notHaveRawType(mutable())
                .check(CORE);
    }

    @Test
    void theModelIsData() {
        classes()
                .that()
                .resideInAPackage(packageOf("model"))
                .and()
                .arePublic()
                .should(ArchCondition.from(data()))
                .check(CORE);
    }

    private static void onlyIn(String name, String... libraries) {
        noClasses()
                .that(not(resideInAnyPackage(packageOf(name))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CORE);
    }

    private static String packageOf(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    private static DescribedPredicate<JavaClass> mutable() {
        Set<String> types = Arrays.asList(
                        java.util.ArrayList.class,
                        java.util.HashMap.class,
                        java.util.LinkedHashMap.class,
                        java.util.TreeMap.class,
                        java.util.HashSet.class,
                        java.util.concurrent.ConcurrentHashMap.class,
                        java.lang.StringBuilder.class,
                        java.lang.ThreadLocal.class,
                        java.text.SimpleDateFormat.class)
                .stream()
                .map(Class::getName)
                .collect(Collectors.toSet());
        return DescribedPredicate.describe(
                "a type that changes",
                type -> types.contains(type.getName()) || type.getPackageName().equals("java.util.concurrent.atomic"));
    }

    private static DescribedPredicate<JavaClass> data() {
        return DescribedPredicate.describe(
                "be a record, an enum or a sealed interface",
                type -> type.isRecord()
                        || type.isEnum()
                        || type.isInterface() && type.reflect().isSealed());
    }
}
