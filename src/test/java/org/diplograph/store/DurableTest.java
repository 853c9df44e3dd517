package org.diplograph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies of folders hold what the folder holds, whatever is empty in it. */
class DurableTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "1, 0, 0",
    "65536, 65536, 70000",
    "300000, 100000, 200000",
    "200000, 0, 65537"
  })
  void aCopyIsTheSame(int size, int from, int to) throws IOException {
    byte[] content = new byte[size];
    byte[] some = new byte[to - from];
    new Random(7).nextBytes(some);
    System.arraycopy(some, 0, content, from, Math.min(some.length, Math.max(0, size - from)));
    Path folder = Files.createDirectories(temp.resolve("a/b"));
    Files.write(folder.resolve("file"), content);
    Files.writeString(folder.resolve("lock"), "x");
    Durable.copy(temp.resolve("a"), temp.resolve("c"), Set.of("lock"));
    assertThat(temp.resolve("c/b/file")).hasBinaryContent(content);
    assertThat(temp.resolve("c/b/lock")).doesNotExist();
  }
}
