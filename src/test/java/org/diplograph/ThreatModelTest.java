package org.diplograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each row of the threat model names tests that there are. */
class ThreatModelTest {
  private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

  @TestFactory
  Stream<DynamicTest> everyRowIsHeldByTests() throws IOException {
    List<String> rows =
        Files.readString(Path.of("docs/threat-model.md"))
            .lines()
            .filter(line -> line.startsWith("| ") && !line.matches("\\| (threat|---).*"))
            .toList();
    assertThat(rows).hasSizeGreaterThan(20);
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row.split("\\|")[1].strip(), () -> isHeld(row)));
  }

  private static void isHeld(String row) throws IOException {
    List<MatchResult> tests = TEST.matcher(row).results().toList();
    assertThat(tests).as(row).isNotEmpty();
    for (MatchResult test : tests) {
      assertThat(sources(test.group(1)))
          .as(test.group())
          .anyMatch(source -> source.contains("void " + test.group(2) + "("));
    }
  }

  /** The test classes with this name; there may be one in each room. */
  private static List<String> sources(String name) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      List<String> sources = new ArrayList<>();
      for (Path file : files.filter(f -> f.endsWith(name + ".java")).toList()) {
        sources.add(Files.readString(file));
      }
      return sources;
    }
  }
}
