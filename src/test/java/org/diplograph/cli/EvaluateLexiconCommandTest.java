package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateLexiconCommandTest {
  private static final String HUDDLE =
      """
      @prefix : <#> .
      @prefix dip: <https://w3id.org/diplograph/ontology#> .
      @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
      @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
      @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
      :huddle a ontolex:Word ;
        lexinfo:partOfSpeech lexinfo:verb ;
        ontolex:canonicalForm [ ontolex:writtenRep "huddle"@en ] ;
        synsem:synBehavior :huddle-with .
      :huddle-with a synsem:SyntacticFrame , dip:Frame ;
        dip:eventClass dip:Meeting ;
        lexinfo:subject dip:source ;
        lexinfo:prepositionalAdjunct [ synsem:marker "with" ; dip:fills dip:source ] ;
        dip:example "Angela Merkel huddled with Emmanuel Macron in Brussels." ;
        dip:counterExample "Angela Merkel huddled in a corner." .
      """;

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("own.ttl"), text);
  }

  @Test
  void examplesThatGiveTheirEventPass() throws IOException {
    Commands.Result result = Commands.run("evaluate", "lexicon", file(HUDDLE));
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.out()).hasSize(3).last().asString().matches("all +1 +1 +1 +1 +1");
  }

  @Test
  void anExampleThatDoesNotIsToldWithWhatCameInstead() throws IOException {
    String text =
        HUDDLE
            .replace(" with Emmanuel Macron in Brussels", " for hours")
            .replace(" in a corner", " with Emmanuel Macron");
    Commands.Result result = Commands.run("evaluate", "lexicon", file(text));
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out())
        .contains(
            "huddle-with: Angela Merkel huddled for hours.",
            "    is no Meeting",
            "    note  'huddled': huddle-with fired, but only one party",
            "huddle-with must not fire: Angela Merkel huddled with Emmanuel Macron.",
            "    must not be Meeting");
  }

  @Test
  void aFileThatDoesNotConformIsRefusedLineByLine() throws IOException {
    Path file =
        file(
            HUDDLE
                .replace("dip:Meeting", "dip:Meating")
                .replace("lexinfo:subject", "lexinfo:sbject"));
    Commands.Result result = Commands.run("evaluate", "lexicon", file);
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .hasSizeGreaterThan(1)
        .allMatch(line -> line.startsWith("--lexicon: " + file + ":10: :huddle-with: "));
  }
}
