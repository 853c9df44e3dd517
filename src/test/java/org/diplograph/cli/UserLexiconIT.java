package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lexicon of the user's own, from the command line to the graph. */
class UserLexiconIT {
  private static final String FRAME = "<https://w3id.org/diplograph/lexicon/own#huddle-with>";
  private static final String HUDDLE =
      """
      @prefix : <#> .
      @prefix lex: <https://w3id.org/diplograph/lexicon#> .
      @prefix dip: <https://w3id.org/diplograph/ontology#> .
      @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
      @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
      :huddle a ontolex:Word ;
        lexinfo:partOfSpeech lexinfo:verb ;
        ontolex:canonicalForm [ ontolex:writtenRep "huddle"@en ] ;
        synsem:synBehavior :huddle-with .
      :huddle-with a synsem:SyntacticFrame , dip:Frame ;
        dip:eventClass dip:Meeting ;
        lexinfo:subject dip:source ;
        lexinfo:prepositionalAdjunct [ synsem:marker "with" ; dip:fills dip:source ] ;
        dip:example "Angela Merkel huddled with Emmanuel Macron." .
      lex:visit-v owl:deprecated true .
      """;

  @TempDir Path folder;
  private Path article;
  private Path store;

  @BeforeEach
  void write() throws IOException {
    article = folder.resolve("berlin.txt");
    store = folder.resolve("store");
    Files.writeString(
        article,
        "German Chancellor Angela Merkel huddled with French President Emmanuel Macron in Berlin."
            + " Merkel visited India.\n");
  }

  private Program.Result build(Object... more) {
    Object[] all = new Object[4 + more.length];
    System.arraycopy(new Object[] {"build", article, "--store", store}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return Program.run(all);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> quads(String part) {
    return Program.run(
            "export", "--store", store, "--format", "nquads", "--with-reference", "--out", "-")
        .outLines()
        .stream()
        .filter(line -> line.contains(part))
        .toList();
  }

  @Test
  void itsFramesFireAndAreInTheStoreUntilItIsTakenBack() throws IOException {
    assertThat(build("--lexicon", file("own.ttl", HUDDLE)).exit()).isZero();
    assertThat(quads("ontology#lexicalEntry> " + FRAME)).hasSize(1);
    assertThat(quads(FRAME + " <https://w3id.org/diplograph/ontology#eventClass>")).hasSize(1);
    assertThat(quads("ontology#lexicalEntry> <https://w3id.org/diplograph/lexicon#visit-v>"))
        .isEmpty();

    assertThat(build().exit()).isZero();
    assertThat(quads("ontology#lexicalEntry> " + FRAME)).hasSize(1);
    assertThat(Program.run("explain", article, "--store", store).out()).contains("own#huddle-with");

    assertThat(build("--lexicon", file("none.ttl", "")).exit()).isZero();
    assertThat(quads(FRAME)).isEmpty();
    assertThat(quads("ontology#lexicalEntry> <https://w3id.org/diplograph/lexicon#visit-v>"))
        .hasSize(1);
  }

  @Test
  void aLexiconThatDoesNotConformStopsTheBuild() throws IOException {
    Path broken = file("own.ttl", HUDDLE.replace("lexinfo:subject", "lexinfo:subjekt"));
    Program.Result result = build("--lexicon", broken);
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.errLines())
        .contains(
            "--lexicon: "
                + broken
                + ":12: :huddle-with: lexinfo:subjekt is no property of a frame: take it out, or"
                + " write lexinfo:subject");
    assertThat(store.resolve("current")).doesNotExist();
    Program.Result missing = build("--lexicon", folder.resolve("missing.ttl"));
    assertThat(missing.exit()).isEqualTo(3);
    assertThat(missing.err()).matches("--lexicon: .*missing.ttl: not found.*\\R");
  }
}
