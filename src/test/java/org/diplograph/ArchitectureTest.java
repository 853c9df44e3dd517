package org.diplograph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The stages stand in one order, and each uses only what it is there for. */
class ArchitectureTest {
  private static final String ROOT = "org.diplograph";
  private static final Path SOURCES = Path.of("src/main/java/org/diplograph");

  private static final List<String> ORDER =
      List.of(
          "model",
          "article",
          "annotate",
          "resolve",
          "relate",
          "rdf",
          "store",
          "evaluate",
          "view",
          "serve",
          "cli");

  private static final String[] READ_TURTLE = {
    "org.apache.jena.rdf.model..",
    "org.apache.jena.riot..",
    "org.apache.jena.util.iterator..",
    "org.apache.jena.vocabulary.."
  };

  /** What a stage may use beside the JDK, JSpecify and the stages before it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "model", List.of(),
          "article",
              List.of(
                  "org.jsoup..",
                  "net.dankito.readability4j..",
                  "com.rometools.rome..",
                  "org.netpreserve.jwarc..",
                  "org.apache.tika..",
                  "com.fasterxml.jackson.."),
          "annotate", List.of("opennlp.tools.."),
          "resolve",
              Stream.concat(
                      Stream.of(READ_TURTLE),
                      Stream.of("org.apache.commons.text..", "org.apache.commons.collections4.."))
                  .toList(),
          "relate", List.of(READ_TURTLE),
          "evaluate",
              Stream.concat(
                      Stream.of(READ_TURTLE),
                      Stream.of("com.fasterxml.jackson..", "opennlp.tools.."))
                  .toList());

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> stagesUseOnlyStagesBeforeThem() {
    return ORDER.stream()
        .map(stage -> DynamicTest.dynamicTest(stage, () -> usesOnlyStagesBefore(stage)));
  }

  private static void usesOnlyStagesBefore(String stage) {
    String[] later =
        ORDER.subList(ORDER.indexOf(stage) + 1, ORDER.size()).stream()
            .map(ArchitectureTest::within)
            .toArray(String[]::new);
    if (later.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(within(stage))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(CLASSES);
    }
  }

  @TestFactory
  Stream<DynamicTest> stagesUseOnlyTheirLibraries() {
    return LIBRARIES.keySet().stream()
        .sorted()
        .map(stage -> DynamicTest.dynamicTest(stage, () -> usesOnlyItsLibraries(stage)));
  }

  private static void usesOnlyItsLibraries(String stage) {
    List<String> allowed = new ArrayList<>(LIBRARIES.getOrDefault(stage, List.of()));
    allowed.addAll(List.of("java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax.."));
    allowed.addAll(List.of("org.jspecify.annotations..", ROOT + ".."));
    classes()
        .that()
        .resideInAPackage(within(stage))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void onlyTheStoreAndWhatServesItKnowTdb() {
    noClasses()
        .that(not(resideInAnyPackage(within("store"), within("serve"))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..")
        .check(CLASSES);
  }

  @Test
  void onlyTheServerKnowsFuseki() {
    noClasses()
        .that()
        .resideOutsideOfPackage(within("serve"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandsKnowTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(within("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "me.tongfei.progressbar..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyClassBelongsToAStage() {
    String[] stages = ORDER.stream().map(ArchitectureTest::within).toArray(String[]::new);
    classes().should().resideInAnyPackage(stages).check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> everyPackageSaysWhatLivesThere() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(ArchitectureTest::holdsSources).toList().stream()
          .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> isDescribed(folder)));
    }
  }

  private static boolean holdsSources(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void isDescribed(Path folder) throws IOException {
    Path sign = folder.resolve("package-info.java");
    assertThat(sign).exists();
    String text = Files.readString(sign);
    assertThat(text).contains("@NullMarked");
    String said = text.substring(text.indexOf("/**") + 3, text.indexOf("*/"));
    assertThat(said.replaceAll("[\\s*]+", " ").strip()).endsWith(".").hasSizeBetween(20, 400);
  }

  private static String within(String stage) {
    return ROOT + "." + stage + "..";
  }
}
