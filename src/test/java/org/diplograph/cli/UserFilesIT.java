package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Authority files and statements on who is who, from the command line to the graph. */
@Execution(ExecutionMode.CONCURRENT)
class UserFilesIT {
  private static final String BASE = "https://w3id.org/diplograph/id/";
  private static final String SAME_AS = "<http://www.w3.org/2002/07/owl#sameAs>";
  private static final String PREFIXES =
      """
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix ex: <https://example.org/> .
      """;
  private static final String OSLO =
      "Norwegian Prime Minister Erna Solberg criticized Russia in Oslo on Tuesday.\n";
  private static final String BERGEN =
      "Erna Solberg visited India on Friday. Solberg praised India.\n";
  private static final String PARIS =
      "French President Emmanuel Macron met German Chancellor Angela Merkel on Monday.\n";
  private static final String LIST =
      PREFIXES
          + "<person/solberg> a foaf:Person ; foaf:name 'Solberg, Erna' ; owl:sameAs ex:erna, <https://example.org/%zz> .\n"
          + "ex:m1 a foaf:Person ; foaf:name 'Emmanuel Macron' .\n"
          + "ex:m2 a foaf:Person ; foaf:name 'Emmanuel Macron' .\n"
          + "ex:fr a <https://schema.org/Country> ; <http://www.wikidata.org/prop/direct/P297>"
          + " 'FR' .\n";

  @TempDir Path folder;

  private Path articles;
  private Path store;

  @BeforeEach
  void write() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    store = folder.resolve("store");
    Files.writeString(articles.resolve("bergen.txt"), BERGEN);
    Files.writeString(articles.resolve("oslo.txt"), OSLO);
    Files.writeString(articles.resolve("paris.txt"), PARIS);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Program.Result build(Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("build", articles, "--store", store));
    arguments.addAll(List.of(more));
    return Program.run(arguments.toArray());
  }

  private List<String> quads(String... parts) {
    return BuiltCorpus.sortedQuads(store).stream()
        .filter(quad -> List.of(parts).stream().allMatch(quad::contains))
        .toList();
  }

  private String mention(String article, String text) {
    return quads("article/" + article, "#anchorOf>", "\"" + text + "\"", "/mention/").stream()
        .map(quad -> quad.substring(0, quad.indexOf(' ')))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void authorityFilesGiveIrisAndLinksAndStayInTheStore() throws IOException {
    Path list = file("list.ttl", LIST);
    Path report = folder.resolve("report.json");
    Program.Result result = build("--authority", list, "--report", report);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains(", 1 ambiguous, 0 rejected;");
    assertThat(result.errLines())
        .containsExactly(
            "ambiguous: "
                + list
                + ": Emmanuel Macron (person/emmanuel-macron) may be <https://example.org/m1> or"
                + " <https://example.org/m2>: say which with --same: <person/emmanuel-macron>"
                + " owl:sameAs the one",
            "unread: <https://example.org/%zz>: is no valid IRI and not linked: mend it in the"
                + " authority file");
    assertThat(Files.readString(report)).contains("\"ambiguous\" : 1", "\"notices\" : [ {");
    assertThat(quads("/person/erna-solberg")).isEmpty();
    assertThat(quads("<" + BASE + "person/solberg> " + SAME_AS))
        .containsExactly(
            "<"
                + BASE
                + "person/solberg> "
                + SAME_AS
                + " <https://example.org/erna> <"
                + BASE
                + "graph/links> .");
    assertThat(quads(SAME_AS, "<https://example.org/fr>", "country/FR")).hasSize(1);
    assertThat(quads(SAME_AS, "/article/")).isEmpty();
    assertThat(Program.run("validate", "--store", store).exit()).isZero();

    Path generation = store.resolve("current").toRealPath();
    Program.Result again = build();
    assertThat(again.out()).contains(", 1 ambiguous, 0 rejected;");
    assertThat(again.errLines()).isEqualTo(result.errLines());
    assertThat(store.resolve("current").toRealPath()).isEqualTo(generation);
  }

  @Test
  void statementsOutliveALaterBuildWithoutThem() throws IOException {
    assertThat(build().exit()).isZero();
    String one = mention("bergen", "Erna Solberg");
    String other = mention("oslo", "Erna Solberg");
    assertThat(quads(one, "taIdentRef", "person/erna-solberg>")).hasSize(1);
    Path same =
        file(
            "same.ttl",
            PREFIXES
                + one
                + " owl:differentFrom "
                + other
                + " .\n"
                + one
                + " owl:sameAs <person/solberg-the-skipper> .\n"
                + "<person/angela-merkel> owl:sameAs ex:merkel .\n");
    Program.Result result = build("--same", same);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(quads(one, "taIdentRef", "person/solberg-the-skipper>")).hasSize(1);
    assertThat(quads(other, "taIdentRef", "person/erna-solberg>")).hasSize(1);
    Path more = file("tokyo.txt", "Japanese Prime Minister Shinzo Abe visited India on Friday.\n");
    assertThat(Program.run("build", more, "--store", store).exit()).isZero();
    assertThat(quads(one, "taIdentRef", "person/solberg-the-skipper>")).hasSize(1);
    assertThat(quads(SAME_AS, "person/angela-merkel")).hasSize(1);
    assertThat(build("--same", file("none.ttl", "")).exit()).isZero();
    assertThat(quads("solberg-the-skipper")).isEmpty();
    assertThat(quads(SAME_AS, "person/angela-merkel")).isEmpty();
  }

  @Test
  void statementsThatCannotBeFollowedAreRejectedEachTime() throws IOException {
    Path same =
        file(
            "same.ttl",
            PREFIXES
                + "<person/erna-solberg> owl:sameAs <person/emmanuel-macron> ;\n"
                + "  owl:differentFrom <person/emmanuel-macron> .\n");
    Program.Result result = build("--same", same);
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).startsWith("rejected: " + same + ": <").contains("keeps them apart");
    Program.Result again = build();
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.errLines()).isEqualTo(result.errLines());
  }

  @Test
  void inPiecesAndInAnyOrderTheGraphIsTheSame() throws IOException {
    assertThat(build().exit()).isZero();
    Path list = file("list.ttl", LIST);
    Path same =
        file(
            "same.ttl",
            PREFIXES
                + mention("bergen", "Erna Solberg")
                + " owl:differentFrom "
                + mention("oslo", "Erna Solberg")
                + " .\n<person/emmanuel-macron> owl:sameAs ex:m2 .\n");
    assertThat(build("--authority", list, "--same", same).err()).doesNotContain("rejected");
    List<String> whole = quads();
    Path pieces = folder.resolve("pieces");
    for (String name : List.of("paris.txt", "oslo.txt", "bergen.txt")) {
      Program.run(
          "build", articles.resolve(name), "--store", pieces, "--same", same, "--authority", list);
    }
    assertThat(BuiltCorpus.sortedQuads(pieces)).isEqualTo(whole);
    assertThat(quads(SAME_AS, "<https://example.org/m2>")).hasSize(1);
    assertThat(quads(SAME_AS, "<https://example.org/m1>")).isEmpty();
  }

  @Test
  void aBrokenFileStopsTheBuildWithOneLine() throws IOException {
    Path broken = file("broken.ttl", PREFIXES + "ex:a a\n  foaf:Person ; ; ] .\n");
    for (String option : List.of("--authority", "--same")) {
      Program.Result result = build(option, broken);
      assertThat(result.exit()).isEqualTo(3);
      assertThat(result.err())
          .matches(option + ": \\Q" + broken + "\\E:6: no Turtle: .*: mend the file\\R");
      Program.Result missing = build(option, folder.resolve("missing.ttl"));
      assertThat(missing.exit()).isEqualTo(3);
      assertThat(missing.err()).matches(option + ": .*missing.ttl: not found.*\\R");
    }
    assertThat(store.resolve("current")).doesNotExist();
  }

  @Test
  void explainTellsWhoIsWho() throws IOException {
    assertThat(build("--authority", file("list.ttl", LIST)).exit()).isZero();
    Program.Result result =
        Program.run("explain", articles.resolve("bergen.txt"), "--store", store);
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("      is person/solberg, in 2 articles\n")
        .contains("      same as <https://example.org/erna>\n")
        .containsPattern("      (as|also) \"Erna Solberg\" in oslo.txt: .+\n")
        .contains(
            "    name      Solberg = Erna Solberg (last name after \"Erna Solberg\" in [0]; by"
                + " name; ");
    Program.Result alone = Program.run("explain", articles.resolve("bergen.txt"));
    assertThat(alone.out()).doesNotContain("      is person/");
  }
}
