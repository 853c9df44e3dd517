package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diplograph.cli.Commands.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateIdentityCommandTest {
  private static final String PAIRS =
      """
      # people
      Sergey Lavrov	RU	foreign minister	2016	Sergei Lavrov	RU	foreign minister	2019	same
      George W. Bush	US	president	2002	George H. W. Bush	US	president	1990	different

      Nobody Atall	US	-	2002	Somebody Else	FR	-	1990	same
      # organizations
      NATO	-	North Atlantic Treaty Organization	-	same
      State Department	US	Ministry of Justice	JP	different
      """;

  @TempDir private Path folder;

  @Test
  void countsPairsThatAreTakenForOne() throws IOException {
    Result result = Commands.run("evaluate", "identity", file(PAIRS), "--errors");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .anyMatch(line -> line.matches("people +2 +1 +1 +100.0 +50.0 +66.7"))
        .anyMatch(line -> line.matches("organizations +1 +1 +1 +100.0 +100.0 +100.0"))
        .contains("5 pairs", "MISSED\tNobody Atall (US 2002)\tSomebody Else (FR 1990)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one column",
        "A\tUS\t-\t2002\tB\tUS\t-\t2002\tperhaps",
        "A\tUS\t-\tlately\tB\tUS\t-\t2002\tsame",
        "A\tUS\tB\tsame"
      })
  void aLineOfAnotherFormIsNamed(String line) throws IOException {
    Result result = Commands.run("evaluate", "identity", file("# names\n" + line + "\n"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1);
    assertThat(result.err().get(0)).matches("evaluate identity: .*pairs.tsv: line 2 has .*");
  }

  @Test
  void aCountryThatNobodyKnowsIsNamed() throws IOException {
    Result result = Commands.run("evaluate", "identity", file("Senate\tQQ\tSenate\tQQ\tsame\n"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).containsExactly("evaluate identity: QQ: no country has this code");
  }

  @Test
  void withoutAPairNothingCanBeMeasured() throws IOException {
    Result result = Commands.run("evaluate", "identity", file("# nothing\n"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1).first().asString().endsWith("holds no pair");
    result = Commands.run("evaluate", "identity", folder.resolve("none.tsv"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).hasSize(1).first().asString().endsWith("none.tsv: not found");
  }

  @Test
  void withoutAFileTheUsageIsWrong() {
    assertThat(Commands.run("evaluate", "identity").exit()).isEqualTo(2);
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("pairs.tsv"), lines);
  }
}
