package org.diplograph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.rdf.ReferenceGraphs;
import org.diplograph.rdf.Vocabulary;
import org.diplograph.serve.FollowedStore;
import org.diplograph.serve.ServerSettings;
import org.diplograph.store.GenerationWriter;
import org.diplograph.store.Manifest;
import org.diplograph.store.StoreFolder;

/**
 * Measures the explorer with many actors: makes stores of a few and of many people, every second of
 * whom met one country and the others each other, and asks both the same. Arguments: a folder, and
 * how many people each store has; stores that are there are taken as they are.
 */
public final class ManyActorsRun {
  private static final String BASE = "https://w3id.org/diplograph/id/";
  private static final Node HUB = NodeFactory.createURI(BASE + "country/NO");
  private static final int TIMES = 15;

  /** People in one article. */
  private static final int IN_ONE = 10;

  private static final List<String> NAMES =
      List.of("Amina", "Berg", "Carlos", "Diallo", "Eva", "Farah", "Gomez", "Hana", "Ito", "Jonas");

  private final HttpClient client = HttpClient.newHttpClient();

  private ManyActorsRun() {}

  /** Runs the measurement. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Map<String, long[]> first = null;
    for (int i = 1; i < arguments.length; i++) {
      int people = Integer.parseInt(arguments[i]);
      StoreFolder store = new StoreFolder(folder.resolve(arguments[i]));
      write(store, people);
      Map<String, long[]> measured = new ManyActorsRun().measure(store);
      print(people, measured, first == null ? measured : first);
      first = first == null ? measured : first;
    }
  }

  private static void print(int people, Map<String, long[]> measured, Map<String, long[]> first) {
    measured.forEach(
        (path, m) ->
            System.out.printf(
                Locale.ROOT,
                "%d people, %s: median %.1f ms (%.1f times), %d bytes (%.1f times)%n",
                people,
                path,
                m[0] / 1e6,
                (double) m[0] / first.get(path)[0],
                m[1],
                (double) m[1] / first.get(path)[1]));
  }

  private static void write(StoreFolder store, int people) throws IOException {
    try (StoreFolder.Lock lock = store.lock();
        GenerationWriter writer = new GenerationWriter(store)) {
      writer.addReference("k", ReferenceGraphs.reference(ModelFactory.createDefaultModel()));
      Random random = new Random(7);
      for (int i = 0; i < people; i += IN_ONE) {
        String article = BASE + "article/a" + i;
        writer.add(article, article(article, i, people, random));
      }
      writer.finish(new Manifest(BASE, "k", "s", Map.of(), Map.of(), List.of()));
    }
  }

  private static List<Quad> article(String name, int from, int people, Random random) {
    Node graph = NodeFactory.createURI(name);
    List<Quad> quads = new ArrayList<>();
    add(quads, graph, graph, RDF.type.asNode(), Vocabulary.dip("Article"));
    add(quads, graph, graph, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(name));
    actor(quads, graph, HUB, "Country", "Norway");
    for (int i = from; i < from + IN_ONE; i++) {
      Node one = person(quads, graph, i);
      boolean hub = i % 2 == 0;
      Node other = hub ? HUB : person(quads, graph, random.nextInt(people));
      add(quads, graph, graph, Vocabulary.dip("mentions"), one);
      add(quads, graph, graph, Vocabulary.dip("mentions"), other);
      event(quads, graph, i, one, other);
    }
    return quads;
  }

  private static Node person(List<Quad> quads, Node graph, int number) {
    Node person = NodeFactory.createURI(BASE + "person/p" + number);
    String label = NAMES.get(number % 10) + " " + NAMES.get(number / 10 % 10) + "son " + number;
    actor(quads, graph, person, "Person", label);
    return person;
  }

  private static void actor(List<Quad> quads, Node graph, Node actor, String type, String label) {
    add(quads, graph, actor, RDF.type.asNode(), Vocabulary.dip(type));
    add(quads, graph, actor, RDFS.label.asNode(), NodeFactory.createLiteralString(label));
  }

  private static void event(List<Quad> quads, Node graph, int number, Node one, Node other) {
    Node event = NodeFactory.createURI(graph.getURI() + "/event/" + number);
    for (String type : List.of("Meeting", "Event")) {
      add(quads, graph, event, RDF.type.asNode(), Vocabulary.dip(type));
    }
    add(quads, graph, event, Vocabulary.dip("source"), one);
    add(quads, graph, event, Vocabulary.dip("source"), other);
    add(quads, graph, event, Vocabulary.dip("factuality"), Vocabulary.dip("Actual"));
  }

  private static void add(List<Quad> quads, Node graph, Node subject, Node predicate, Node object) {
    quads.add(new Quad(graph, subject, predicate, object));
  }

  /** For each question the median time in nanoseconds and the size of the answer in bytes. */
  private Map<String, long[]> measure(StoreFolder store) throws Exception {
    Map<String, long[]> measured = new LinkedHashMap<>();
    ServerSettings settings = ServerSettings.local(0, Duration.ofSeconds(60), BASE);
    long begin = System.nanoTime();
    try (FollowedStore server = FollowedStore.start(store, settings, line -> {})) {
      long size = ask(server.url() + "explore/api/search?q=a")[1];
      measured.put("start and index", new long[] {System.nanoTime() - begin, size});
      for (String path :
          List.of(
              "explore/api/search?q=a",
              "explore/api/search?q=berg+berg",
              "explore/api/search?q=amina&from=60&size=60",
              "explore/api/graph?size=20",
              "explore/api/graph?expand=country/NO",
              "explore/api/graph?actor=person/p7",
              "explore/api/events?actor=country/NO",
              "doc/country/NO",
              "doc/country/NO.ttl",
              "doc/person/p7")) {
        long[] times = new long[TIMES];
        long bytes = 0;
        for (int i = 0; i < TIMES; i++) {
          long[] answer = ask(server.url() + path);
          times[i] = answer[0];
          bytes = answer[1];
        }
        Arrays.sort(times);
        measured.put(path, new long[] {times[TIMES / 2], bytes});
      }
    }
    return measured;
  }

  private long[] ask(String url) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html").build();
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException(url + ": " + response.statusCode());
    }
    return new long[] {System.nanoTime() - begin, response.body().length};
  }
}
