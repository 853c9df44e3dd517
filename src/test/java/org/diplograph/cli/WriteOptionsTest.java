package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody opens a server for writing by mistake. */
class WriteOptionsTest {
  @TempDir Path temp;

  private Path passwords(String content, String rights) throws IOException {
    Path file = temp.resolve("passwords");
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    return file;
  }

  private Commands.Result serve(Object... options) {
    List<Object> all =
        new ArrayList<>(List.of("serve", "--port", 0, "--store", temp.resolve("no")));
    all.addAll(List.of(options));
    return Commands.run(all.toArray());
  }

  private void isRefused(String why, Object... options) {
    Commands.Result result = serve(options);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).hasSize(1).allSatisfy(line -> assertThat(line).contains(why));
  }

  @Test
  void neverWithoutAPassword() throws IOException {
    isRefused("without --password-file", "--allow-update");
    isRefused("only with --allow-update", "--tls-in-front");
    isRefused("only with --allow-update", "--password-file", passwords("ann: x\n", "rw-------"));
    isRefused("cannot be read", "--allow-update", "--password-file", temp.resolve("none"));
    isRefused(
        "names nobody", "--allow-update", "--password-file", passwords("# ann: x\n", "rw-------"));
    isRefused(
        "open to everybody",
        "--allow-update",
        "--password-file",
        passwords("ann: x\n", "rw-r--r--"));
  }

  @ParameterizedTest
  @CsvSource({
    "--host=0.0.0.0, --tls-in-front",
    "--host=192.0.2.1, --tls-in-front",
    "--public-url=http://example.org/, https://"
  })
  void neverWhereThePasswordCouldBeReadOnTheWay(String option, String why) throws IOException {
    isRefused(why, "--allow-update", "--password-file", passwords("ann: x\n", "rw-------"), option);
  }

  @ParameterizedTest
  @CsvSource({"--host=127.0.0.1", "--public-url=https://example.org/", "--tls-in-front"})
  void elseItGoesOnToTheStore(String option) throws IOException {
    Commands.Result result =
        serve("--allow-update", "--password-file", passwords("ann: x\n", "rw-------"), option);
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).singleElement().asString().contains("holds no graph");
  }
}
