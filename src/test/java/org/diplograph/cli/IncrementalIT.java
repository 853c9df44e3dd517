package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A store is brought up to date with its articles, one step after the other. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IncrementalIT {
  private static final String PARIS =
      "French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Monday.\n";
  private static final String OSLO =
      "Norwegian Prime Minister Erna Solberg criticized Russia in Oslo on Tuesday.\n";
  private static final String TOKYO =
      "Japanese Prime Minister Shinzo Abe visited India on Friday.\n";

  @TempDir static Path folder;

  private static Path articles;
  private static Path store;

  @BeforeEach
  void firstBuild() throws IOException {
    articles = folder.resolve("articles");
    store = folder.resolve("store");
    if (!Files.exists(store)) {
      Files.createDirectory(articles);
      Files.writeString(articles.resolve("paris.txt"), PARIS);
      Files.writeString(articles.resolve("oslo.txt"), OSLO);
      assertThat(build().exit()).isZero();
    }
  }

  private static Program.Result build(String... more) {
    Object[] all = new Object[more.length + 4];
    System.arraycopy(new Object[] {"build", articles, "--store", store}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return Program.run(all);
  }

  private static Path generation() throws IOException {
    return store.resolve("current").toRealPath();
  }

  private static List<String> about(List<String> quads, String name) {
    return quads.stream().filter(quad -> quad.contains(name)).toList();
  }

  @Test
  @Order(1)
  void anUnchangedBuildMakesNoNewGeneration() throws IOException {
    Path before = generation();
    Program.Result result = build();
    assertThat(result.exit()).isZero();
    assertThat(result.out()).startsWith("2 articles, ");
    assertThat(generation()).isEqualTo(before);
  }

  @Test
  @Order(2)
  void anotherBaseIsRefused() throws IOException {
    Path before = generation();
    Program.Result result = build("--base", "https://example.org/id/");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err())
        .matches("store: .*: was built with --base https://w3id.org/diplograph/id/: use that.*\\R");
    assertThat(generation()).isEqualTo(before);
  }

  @Test
  @Order(3)
  void aChangedArticleIsReplacedAndTheOthersStay() throws IOException {
    List<String> before = BuiltCorpus.sortedQuads(store);
    assertThat(about(before, "Emmanuel Macron")).isNotEmpty();
    Files.writeString(articles.resolve("paris.txt"), TOKYO);
    assertThat(build().exit()).isZero();
    List<String> after = BuiltCorpus.sortedQuads(store);
    assertThat(about(after, "Emmanuel Macron")).isEmpty();
    assertThat(about(after, "macron")).isEmpty();
    assertThat(about(after, "Shinzo Abe")).isNotEmpty();
    assertThat(about(after, "article/oslo")).isNotEmpty().isEqualTo(about(before, "article/oslo"));
  }

  @Test
  @Order(4)
  void aNewArticleIsAddedByItself() throws IOException {
    Path added = folder.resolve("paris-again.txt");
    Files.writeString(added, PARIS);
    Program.Result result = Program.run("build", added, "--store", store);
    assertThat(result.exit()).isZero();
    assertThat(result.out()).startsWith("3 articles, ");
    Files.delete(added);
  }

  @Test
  @Order(5)
  void articlesWhoseSourceIsGoneStayUntilTheyArePruned() throws IOException {
    Files.deleteIfExists(articles.resolve("oslo.txt"));
    assertThat(build().exit()).isZero();
    assertThat(about(BuiltCorpus.sortedQuads(store), "Erna Solberg")).isNotEmpty();
    Program.Result pruned = build("--prune");
    assertThat(pruned.exit()).isZero();
    List<String> after = BuiltCorpus.sortedQuads(store);
    assertThat(about(after, "Erna Solberg")).isEmpty();
    assertThat(about(after, "Emmanuel Macron")).isEmpty();
    assertThat(about(after, "Shinzo Abe")).isNotEmpty();
    assertThat(pruned.out()).startsWith("1 articles, ").contains(", 2 dropped, ");
  }

  @Test
  @Order(6)
  void anArticleGivenAnotherUrlIsPrunedUnderItsOldName() throws IOException {
    Files.writeString(
        articles.resolve("paris.txt"), "---\nurl: https://example.org/tokyo\n---\n" + TOKYO);
    Program.Result result = build("--prune");
    assertThat(result.out()).startsWith("1 articles, ").contains(", 1 dropped, ");
    assertThat(about(BuiltCorpus.sortedQuads(store), "article/paris")).isEmpty();
  }

  @Test
  @Order(7)
  void theEndIsTheGraphOfABuildFromNothing() throws IOException {
    Path fresh = folder.resolve("fresh");
    assertThat(Program.run("build", articles, "--store", fresh).exit()).isZero();
    assertThat(build().out()).startsWith("1 articles, ").doesNotContain("dropped");
    assertThat(BuiltCorpus.sortedQuads(store)).isEqualTo(BuiltCorpus.sortedQuads(fresh));
  }
}
