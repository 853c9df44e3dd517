package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for backup and restoring, as the documentation has them. */
class BackupIT {
  private static final Pattern COMMANDS =
      Pattern.compile("## Backup and restore\\R.*?```sh\\R(.*?)```", Pattern.DOTALL);

  @TempDir Path temp;

  /** The documented commands but the last, which serves what was restored. */
  private String commands(Path store, Path restored) throws IOException {
    Matcher block = COMMANDS.matcher(Files.readString(Path.of("docs/deploy.md")));
    assertThat(block.find()).isTrue();
    List<String> lines = block.group(1).lines().toList();
    assertThat(lines.get(lines.size() - 1)).startsWith("./diplograph serve");
    return String.join(" && ", lines.subList(0, lines.size() - 1))
        .replace("/srv/diplograph/store", store.toString())
        .replace("/srv/diplograph/restored", restored.toString());
  }

  @Test
  void whatIsRestoredIsTheSameAlthoughAServerHadTheStoreOpen() throws Exception {
    assertThat(ServedCorpus.url()).isNotBlank();
    Path store = BuiltCorpus.store();
    Path restored = temp.resolve("restored");
    Process shell =
        new ProcessBuilder("sh", "-c", commands(store, restored))
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("shell.out").toFile())
            .start();
    assertThat(shell.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(shell.exitValue()).as(Files.readString(temp.resolve("shell.out"))).isZero();
    assertThat(BuiltCorpus.sortedQuads(restored)).isEqualTo(BuiltCorpus.quads());
    Program.Result asked =
        Program.run(
            "query",
            "--store",
            restored,
            "--format",
            "csv",
            "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/diplograph/ontology#Article> }");
    assertThat(asked.outLines()).containsExactly("n", "" + BuiltCorpus.articles().size());
  }
}
