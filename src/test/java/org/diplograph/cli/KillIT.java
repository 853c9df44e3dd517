package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Builds are killed at random moments: the store opens in the state before or in the state after,
 * and the same build run again ends at the right graph. {@code -Dkills=50} kills more often, {@code
 * -Dkills.first=40} leaves out the first of them.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillIT {
  private static final int KILLS = Integer.getInteger("kills", 4);
  private static final int FIRST = Integer.getInteger("kills.first", 0);
  private static final long SEED = Long.getLong("kills.seed", 1);
  private static final int ARTICLES = 40;

  @TempDir static Path folder;
  private static List<String> before;
  private static List<String> after;
  private static Path articles;
  private static Path base;
  private static long millis;

  @BeforeAll
  static void buildBoth() throws IOException {
    GeneratedArticles generated = new GeneratedArticles(30);
    articles = folder.resolve("articles");
    generated.write(articles, ARTICLES, 1, 3);
    base = folder.resolve("base");
    Program.Result built = build(base);
    assertThat(built.exit()).as(built.err()).isZero();
    before = BuiltCorpus.sortedQuads(base);
    generated.write(articles, ARTICLES + 5, 1, 3);
    Files.writeString(articles.resolve("000/article-000003.md"), generated.article(99, 3));
    Files.delete(articles.resolve("000/article-000004.md"));
    Path right = folder.resolve("right");
    long since = System.nanoTime();
    assertThat(build(right).exit()).isZero();
    millis = (System.nanoTime() - since) / 1_000_000;
    after = BuiltCorpus.sortedQuads(right);
    assertThat(after).isNotEqualTo(before);
  }

  private static Program.Result build(Path store) {
    return Program.run("build", articles, "--store", store, "--prune");
  }

  @Test
  void aStoreOutlivesBuildsThatAreKilled() throws Exception {
    Random random = new Random(SEED);
    int old = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      // Spread over all of the build, each in its own stretch, at random there.
      long moment = (long) ((kill + random.nextDouble()) * millis * 1.1 / KILLS);
      if (kill < FIRST) {
        continue;
      }
      Path store = folder.resolve("store" + kill);
      copy(base, store);
      kill(store, moment);
      List<String> found = BuiltCorpus.sortedQuads(store);
      boolean isOld = found.equals(before);
      old += isOld ? 1 : 0;
      assertThat(isOld || found.equals(after)).as("killed after %d ms", moment).isTrue();
      assertThat(Program.run("query", "--store", store, "ASK { ?s ?p ?o }").exit()).isZero();
      Program.Result again = build(store);
      assertThat(again.exit()).as("%s, after a kill at %d ms", again.err(), moment).isZero();
      assertThat(BuiltCorpus.sortedQuads(store)).isEqualTo(after);
      assertThat(leavings(store)).as("after a kill at %d ms", moment).isEmpty();
      Folders.delete(store);
    }
    System.out.printf(
        "%d builds of %d ms killed: %d times the state before was there, %d times the one after%n",
        KILLS - FIRST, millis, old, KILLS - FIRST - old);
  }

  private static void kill(Path store, long moment) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "kill", ".out");
    Process build = Program.start(out, out, "build", articles, "--store", store, "--prune");
    if (!build.waitFor(moment, TimeUnit.MILLISECONDS)) {
      build.destroyForcibly().waitFor();
    }
  }

  private static void copy(Path from, Path to) throws IOException, InterruptedException {
    Process copy = new ProcessBuilder("cp", "-a", from.toString(), to.toString()).start();
    assertThat(copy.waitFor()).isZero();
  }

  /** Files that no state needs. */
  private static TreeSet<String> leavings(Path store) throws IOException {
    TreeSet<String> found = new TreeSet<>();
    try (var all = Files.walk(store)) {
      all.map(p -> p.getFileName().toString())
          .filter(name -> name.endsWith(".new"))
          .forEach(found::add);
    }
    return found;
  }
}
