package org.diplograph.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the readers over the inputs that fuzzing begins with, and those it found. */
class ReaderFuzzTest {
  private static final Path INPUTS = Path.of("src/test/resources/fuzz");

  @TestFactory
  Stream<DynamicTest> savedInputsGiveArticlesOrReasons() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(INPUTS)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    INPUTS.relativize(file).toString(),
                    () -> ReaderFuzz.fuzzerTestOneInput(Files.readAllBytes(file))));
  }
}
