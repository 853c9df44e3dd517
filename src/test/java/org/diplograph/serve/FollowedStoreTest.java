package org.diplograph.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.store.GenerationWriter;
import org.diplograph.store.Manifest;
import org.diplograph.store.StoreFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server goes on to the next state of its store without a request that fails. */
class FollowedStoreTest {
  private static final String NUMBER = "SELECT ?n { GRAPH ?g { ?x rdfs:label ?n } }";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path temp;

  private static Node uri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  /** A state in which all labels are the same number. */
  private static void write(StoreFolder store, int number) throws IOException {
    List<Quad> quads = new ArrayList<>();
    Node label = NodeFactory.createLiteralString("n" + number);
    for (int i = 0; i < 220; i++) {
      quads.add(new Quad(uri("g"), uri("x" + i), RDFS.label.asNode(), label));
    }
    try (StoreFolder.Lock lock = store.lock();
        GenerationWriter writer = new GenerationWriter(store)) {
      writer.add("g", quads);
      writer.finish(new Manifest("https://example.org/", "k", "s", Map.of(), Map.of(), List.of()));
    }
  }

  private static HttpResponse<String> ask(String url, String query)
      throws IOException, InterruptedException {
    String encoded =
        URLEncoder.encode("PREFIX rdfs: <" + RDFS.getURI() + "> " + query, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "diplograph/sparql?query=" + encoded))
            .header("Accept", "text/csv")
            .timeout(Duration.ofSeconds(60))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static FollowedStore start(StoreFolder store, ConcurrentLinkedQueue<String> told)
      throws IOException {
    ServerSettings settings =
        ServerSettings.local(0, Duration.ofSeconds(120), "https://example.org/");
    return FollowedStore.start(store, settings, told::add);
  }

  private static List<Path> generations(StoreFolder store) throws IOException {
    try (Stream<Path> all = Files.list(store.path().resolve("generations"))) {
      return all.sorted().toList();
    }
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.call()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
      Thread.sleep(50);
    }
  }

  @Test
  void eachAnswerIsFromOneWholeState() throws Exception {
    StoreFolder store = new StoreFolder(temp.resolve("store"));
    write(store, 0);
    ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
    ScheduledExecutorService askers = Executors.newScheduledThreadPool(3);
    try (FollowedStore server = start(store, told)) {
      for (int i = 0; i < 3; i++) {
        askers.scheduleWithFixedDelay(
            () -> {
              try {
                HttpResponse<String> answer = ask(server.url(), NUMBER);
                List<String> rows = answer.body().lines().skip(1).distinct().toList();
                if (answer.statusCode() != 200 || rows.size() != 1) {
                  wrong.add(answer.statusCode() + " " + answer.body());
                }
                seen.addAll(rows);
              } catch (IOException e) {
                wrong.add(e.toString());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            0,
            5,
            TimeUnit.MILLISECONDS);
      }
      for (int number = 1; number <= 4; number++) {
        write(store, number);
        int shown = number;
        await(() -> told.size() == shown);
      }
      await(() -> seen.contains("n4"));
      askers.shutdown();
      assertThat(askers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
      assertThat(wrong).isEmpty();
      assertThat(seen).contains("n0", "n4");
    } finally {
      askers.shutdownNow();
    }
    assertThat(generations(store)).hasSize(2);
  }

  @Test
  void aQueryEndsOnTheStateThatItBeganOn() throws Exception {
    StoreFolder store = new StoreFolder(temp.resolve("store"));
    write(store, 0);
    ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
    // Many rows to put in order: long enough for two changes.
    String slow =
        "SELECT (COUNT(*) AS ?c) (MIN(?n) AS ?low) (MAX(?m) AS ?high)"
            + " { ?x rdfs:label ?n . ?y rdfs:label ?m . ?z rdfs:label ?o FILTER(?o = ?n) }";
    try (FollowedStore server = start(store, told)) {
      CompletableFuture<HttpResponse<String>> answer =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return ask(server.url(), slow);
                } catch (IOException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      Thread.sleep(300);
      Path first = generations(store).get(0);
      write(store, 1);
      await(() -> told.size() == 1);
      write(store, 2);
      await(() -> told.size() == 2);
      assertThat(answer.isDone()).as("the query was to take longer than two changes").isFalse();
      assertThat(first).as("what is being read is not deleted").exists();
      assertThat(ask(server.url(), NUMBER).body()).contains("n2");
      HttpResponse<String> slowAnswer = answer.get(60, TimeUnit.SECONDS);
      assertThat(slowAnswer.statusCode()).as(slowAnswer.body()).isEqualTo(200);
      assertThat(slowAnswer.body()).contains("10648000,n0,n0");
      write(store, 3);
      await(() -> told.size() == 3);
      Thread.sleep(500);
      write(store, 4);
      assertThat(first).as("what nobody reads any more is deleted").doesNotExist();
    }
  }
}
