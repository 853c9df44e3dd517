package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.diplograph.cli.Commands.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandsTest {
  private static final String TREES =
      """
      Amina	PROPN	2	nsubj
      met	VERB	0	root
      Kofi	PROPN	2	dobj
      .	PUNCT	2	punct

      Kofi	PROPN	2	nsubj
      thanked	VERB	0	root
      Amina	PROPN	2	dobj
      .	PUNCT	2	punct

      """;

  @TempDir private Path folder;

  @Test
  void aTaggerLearnsTheTagsOfTrees() throws IOException {
    Path model = folder.resolve("tags.bin");
    Path tagged = folder.resolve("tagged.trees");
    Path trees = file(TREES.repeat(5));
    assertThat(Commands.run("train", "tagger", trees, "--out", model).exit()).isZero();
    Result result = Commands.run("train", "tagger", trees, "--model", model, "--out", tagged);
    assertThat(result.out()).contains("100.00 % of the words have the same tag");
    assertThat(tagged).hasSameTextualContentAs(trees);
  }

  @Test
  void aParserLearnsTreesAndIsMeasuredOnOthers() throws IOException {
    Path model = folder.resolve("parser.bin");
    Path trees = file(TREES.repeat(5));
    Result result = Commands.run("train", "parser", trees, "--out", model, "--test", trees);
    assertThat(result.exit()).isZero();
    assertThat(result.out())
        .singleElement()
        .asString()
        .endsWith("30 words, same head (UAS) 100.0 %, same head and relation (LAS) 100.0 %");
    assertThat(model).isNotEmptyFile();
  }

  @Test
  void theProgramsOwnParserIsMeasured() throws IOException {
    Result result = Commands.run("train", "parser", "--test", file(TREES));
    assertThat(result.out()).singleElement().asString().contains("6 words, same head");
  }

  @Test
  void aLineOfAnotherFormIsNamed() throws IOException {
    Path trees = file("Amina\tPROPN\t2\tnsubj\nmet\tVERB\n");
    Result result = Commands.run("train", "tagger", trees, "--out", folder.resolve("x"));
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err())
        .containsExactly("train tagger: " + trees + ": line 2: needs word, tag, head and relation");
  }

  @Test
  void withNothingToTrainOnTheUsageIsWrong() {
    assertThat(Commands.run("train", "parser").exit()).isEqualTo(2);
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("in.trees"), lines);
  }
}
