package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same graph, however the work is cut. */
class SameGraphIT {
  @TempDir Path folder;

  @Test
  void oneWorkerAndTwo() {
    Path store = folder.resolve("store");
    build(store, 1, List.of(BuiltCorpus.CORPUS));
    holdsTheSame(store);
  }

  @Test
  void atOnceAndInTwoPiecesFromTheLastToTheFirst() throws IOException {
    List<Path> articles = new ArrayList<>(BuiltCorpus.articles());
    Collections.reverse(articles);
    Path store = folder.resolve("store");
    int half = articles.size() / 2;
    build(store, 2, articles.subList(0, half));
    build(store, 2, articles.subList(half, articles.size()));
    holdsTheSame(store);
  }

  private static void build(Path store, int workers, List<Path> inputs) {
    List<Object> arguments = new ArrayList<>(List.of("build", "--store", store));
    arguments.addAll(List.of("--workers", workers));
    arguments.addAll(inputs);
    Program.Result result = Program.run(arguments.toArray());
    assertThat(result.exit()).as(result.err()).isZero();
  }

  private static void holdsTheSame(Path store) {
    List<String> expected = BuiltCorpus.quads();
    List<String> found = BuiltCorpus.sortedQuads(store);
    Set<String> missing = new HashSet<>(expected);
    found.forEach(missing::remove);
    Set<String> extra = new HashSet<>(found);
    expected.forEach(extra::remove);
    assertThat(missing).as("missing quads").isEmpty();
    assertThat(extra).as("extra quads").isEmpty();
    assertThat(found.equals(expected)).as("same lines, each as often").isTrue();
  }
}
