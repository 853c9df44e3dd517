package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Makes graphs of the texts that fuzzing begins with, and those it found. */
class GraphFuzzTest {
  private static final Path INPUTS = Path.of("src/test/resources/fuzz/graphs");

  @TestFactory
  Stream<DynamicTest> savedTextsGiveConformingGraphs() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(INPUTS)) {
      files = all.sorted().toList();
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    String.valueOf(file.getFileName()),
                    () -> GraphFuzz.fuzzerTestOneInput(Files.readAllBytes(file))));
  }
}
