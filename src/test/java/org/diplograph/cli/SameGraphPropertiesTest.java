package org.diplograph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.diplograph.store.Generation;
import org.diplograph.store.StoreFolder;

/**
 * The same articles give the same graph, in the kept quads and in the database, however they came:
 * in any order, in parts, edited and removed on the way, with any number of workers.
 */
class SameGraphPropertiesTest {
  private static final Workshop WORKSHOP = new Workshop(new CheapExtraction());

  private static final List<String> PEOPLE =
      List.of(
          "Sergey Lavrov",
          "Sergei Lavrov",
          "John Kerry",
          "Jon Kerry",
          "Ann Muller",
          "Anna Muller",
          "Mikhail Ivanov",
          "Michael Ivanov",
          "Maria Lopez",
          "Bo Li",
          "William Hague",
          "Bill Hague");

  @Property(tries = 5)
  void whateverTheWay(@ForAll long seed) throws IOException {
    Path folder = Files.createTempDirectory("diplograph-same");
    PrintStream err = System.err;
    System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    try {
      new Way(new Random(seed), folder).walk();
    } finally {
      System.setErr(err);
      Folders.delete(folder);
    }
  }

  /** One way to a set of articles. */
  private static final class Way {
    private final Random random;
    private final Path articles;
    private final Path folder;
    private final Map<String, String> now = new TreeMap<>();

    Way(Random random, Path folder) throws IOException {
      this.random = random;
      this.folder = folder;
      this.articles = Files.createDirectories(folder.resolve("articles"));
    }

    void walk() throws IOException {
      put("first.txt", text());
      int steps = 2 + random.nextInt(4);
      for (int step = 0; step < steps; step++) {
        change();
        build(folder.resolve("grown"), inputs(), true);
        sameInDatabase(folder.resolve("grown"));
      }
      build(folder.resolve("grown"), List.of(articles.toString()), true);
      build(folder.resolve("fresh"), List.of(articles.toString()), false);
      List<String> fresh = quads(folder.resolve("fresh"));
      assertThat(quads(folder.resolve("grown"))).isEqualTo(fresh);
      sameInDatabase(folder.resolve("grown"));
    }

    private void change() throws IOException {
      int changes = 1 + random.nextInt(6);
      for (int i = 0; i < changes; i++) {
        String name = "article" + random.nextInt(20) + ".txt";
        if (random.nextInt(4) == 0 && now.containsKey(name)) {
          now.remove(name);
          Files.delete(articles.resolve(name));
        } else if (random.nextInt(4) == 0) {
          put(name, "By Tom Reiss\n\n" + now.get("first.txt"));
        } else {
          put(name, text());
        }
      }
    }

    private void put(String name, String text) throws IOException {
      now.put(name, text);
      Files.writeString(articles.resolve(name), text);
    }

    private String text() {
      StringBuilder text = new StringBuilder("---\ndate: 2016-05-0");
      text.append(1 + random.nextInt(3)).append('\n');
      if (random.nextInt(4) == 0) {
        text.append("url: https://example.org/").append(random.nextInt(3)).append('\n');
      }
      text.append("---\n");
      int sentences = 1 + random.nextInt(4);
      for (int i = 0; i < sentences; i++) {
        text.append("On the day ").append(person()).append(" talked with ").append(person());
        text.append(" about matters that nobody had thought of before they did.\n\n");
      }
      return text.toString();
    }

    private String person() {
      return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    /** The folder, or some of its files in any order; the others stay as they were. */
    private List<String> inputs() {
      List<String> files = new ArrayList<>();
      for (String name : now.keySet()) {
        if (random.nextInt(3) > 0) {
          files.add(articles.resolve(name).toString());
        }
      }
      Collections.shuffle(files, random);
      return files.isEmpty() || random.nextBoolean() ? List.of(articles.toString()) : files;
    }

    private void build(Path store, List<String> inputs, boolean prune) throws IOException {
      BuildOptions options = new BuildOptions();
      options.store = store;
      options.prune = prune;
      options.workers = 1 + random.nextInt(3);
      options.verify = random.nextInt(3) == 0;
      new GraphBuild(options, WORKSHOP).run(inputs);
    }
  }

  private static List<String> quads(Path store) throws IOException {
    List<String> lines = new ArrayList<>();
    Generation.current(new StoreFolder(store))
        .data(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                lines.add(quad.toString());
              }
            });
    Collections.sort(lines);
    return lines;
  }

  /** The database, changed from build to build, holds what the kept quads tell. */
  private static void sameInDatabase(Path store) throws IOException {
    Generation generation = Generation.current(new StoreFolder(store));
    TreeSet<String> kept = new TreeSet<>();
    StreamRDFBase collect =
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            if (!quad.getSubject().isBlank() && !quad.getObject().isBlank()) {
              kept.add(quad.toString());
            }
          }
        };
    generation.data(collect);
    generation.reference(collect);
    generation.build(collect);
    Dataset dataset = generation.open();
    try {
      TreeSet<String> loaded = new TreeSet<>();
      Txn.executeRead(
          dataset,
          () ->
              dataset
                  .asDatasetGraph()
                  .find()
                  .forEachRemaining(
                      quad -> {
                        if (!quad.getSubject().isBlank() && !quad.getObject().isBlank()) {
                          loaded.add(quad.toString());
                        }
                      }));
      TreeSet<String> missing = new TreeSet<>(kept);
      missing.removeAll(loaded);
      loaded.removeAll(kept);
      assertThat(missing).as("kept, but not loaded").isEmpty();
      assertThat(loaded).as("loaded, but not kept").isEmpty();
    } finally {
      generation.close(dataset);
    }
  }
}
