package org.diplograph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * Puts a running server under load: clients that ask for pages, searches, pictures and the gallery
 * of queries, some of them hostile. Prints how often each status was answered, how long each kind
 * took, and how many answers differed from those of the idle server. Not a test: it takes minutes.
 *
 * <p>Arguments: the server's address, the number of clients, the minutes.
 */
public final class LoadRun {
  private static final List<String> HOSTILE =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c != ?i) }",
          "SELECT ?a (GROUP_CONCAT(?y) AS ?x) { ?a ?b ?c . ?d ?e ?y } GROUP BY ?a",
          "SELECT ?a ?c ?d ?f (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?a ?c ?d ?f",
          "SELECT DISTINCT ?a ?f { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f",
          doubling(40));

  private final URI server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Question, Integer> idle = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
  private final Map<Kind, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();

  private enum Kind {
    PAGE,
    DATA,
    SEARCH,
    PICTURE,
    QUERY,
    HOSTILE
  }

  /** What is asked; a query goes by POST. */
  private record Question(Kind kind, String path, String query) {}

  private record Answer(int status, int hash, long nanos) {}

  private LoadRun(URI server) {
    this.server = server;
  }

  /** Runs the load. */
  public static void main(String[] args) throws Exception {
    new LoadRun(URI.create(args[0]))
        .run(
            Integer.parseInt(args[1]),
            Duration.ofSeconds((long) (60 * Double.parseDouble(args[2]))));
  }

  private static String doubling(int times) {
    StringBuilder query = new StringBuilder("SELECT ?x" + times + " { BIND('0123456789' AS ?x0) ");
    for (int i = 0; i < times; i++) {
      query.append("BIND(CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ") ");
    }
    return query.append("}").toString();
  }

  private void run(int clients, Duration time) throws Exception {
    List<Question> questions = questions();
    for (Question question : questions) {
      Answer answer = ask(question);
      if (answer.status() == 200) {
        idle.put(question, answer.hash());
      }
    }
    System.out.println(questions.size() + " questions, " + idle.size() + " answered when idle");
    print("idle");
    times.clear();
    counts.clear();
    long end = System.nanoTime() + time.toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Random random = new Random(i);
      Thread thread = new Thread(() -> load(questions, random, end));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    print("under load");
  }

  private void load(List<Question> questions, Random random, long end) {
    while (System.nanoTime() < end) {
      boolean hostile = random.nextInt(10) == 0;
      Question question =
          hostile
              ? new Question(
                  Kind.HOSTILE, "diplograph/sparql", HOSTILE.get(random.nextInt(HOSTILE.size())))
              : questions.get(random.nextInt(questions.size()));
      try {
        Answer answer = ask(question);
        Integer before = idle.get(question);
        if (answer.status() == 200 && before != null && before != answer.hash()) {
          count(question.kind() + " differs");
        }
      } catch (IOException e) {
        count(question.kind() + " " + e.getClass().getSimpleName());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private List<Question> questions() throws Exception {
    List<Question> questions = new ArrayList<>();
    String actors = body("explore/api/graph?size=60");
    for (String part : actors.split("\"id\":\"")) {
      if (part.matches("(?s)(country|person|organization)/.*")) {
        String id = part.substring(0, part.indexOf('"'));
        questions.add(new Question(Kind.PAGE, "doc/" + id, ""));
        questions.add(new Question(Kind.PAGE, "doc/" + id + "?events=2", ""));
        questions.add(new Question(Kind.DATA, "doc/" + id + ".ttl", ""));
        questions.add(new Question(Kind.PICTURE, "explore/api/graph?expand=" + id, ""));
        questions.add(new Question(Kind.PICTURE, "explore/api/events?actor=" + id, ""));
        String name = id.substring(id.indexOf('/') + 1).split("-")[0];
        String typed = URLEncoder.encode(name, StandardCharsets.UTF_8);
        questions.add(new Question(Kind.SEARCH, "explore/api/search?q=" + typed, ""));
      }
    }
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      for (Path file : files.sorted().toList()) {
        questions.add(new Question(Kind.QUERY, "diplograph/sparql", Files.readString(file)));
      }
    }
    return questions;
  }

  private String body(String path) throws IOException, InterruptedException {
    return client
        .send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString())
        .body();
  }

  private Answer ask(Question question) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(question.path()))
            .header("Accept", question.query().isEmpty() ? "text/html" : "text/csv");
    if (!question.query().isEmpty()) {
      request
          .header("Content-Type", "application/sparql-query")
          .POST(BodyPublishers.ofString(question.query()));
    }
    long begin = System.nanoTime();
    HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
    long nanos = System.nanoTime() - begin;
    times.computeIfAbsent(question.kind(), k -> new ConcurrentLinkedQueue<>()).add(nanos);
    count(question.kind() + " " + response.statusCode());
    return new Answer(response.statusCode(), hash(question, response.body()), nanos);
  }

  /** Rows without an order are the same in any order. */
  private static int hash(Question question, byte[] body) {
    if (question.kind() != Kind.QUERY) {
      return Arrays.hashCode(body);
    }
    String text = new String(body, StandardCharsets.UTF_8);
    return text.lines().sorted().toList().hashCode();
  }

  private void count(String what) {
    counts.computeIfAbsent(what, w -> new LongAdder()).increment();
  }

  private void print(String when) {
    System.out.println(when + ": " + new TreeMap<>(counts));
    for (Kind kind : Kind.values()) {
      long[] sorted =
          times.getOrDefault(kind, new ConcurrentLinkedQueue<>()).stream()
              .mapToLong(Long::longValue)
              .sorted()
              .toArray();
      if (sorted.length > 0) {
        System.out.printf(
            Locale.ROOT,
            "%s %s: %d answers, median %.1f ms, 99th percentile %.1f ms, ratio %.1f%n",
            when,
            kind,
            sorted.length,
            sorted[sorted.length / 2] / 1e6,
            sorted[sorted.length * 99 / 100] / 1e6,
            (double) sorted[sorted.length * 99 / 100] / sorted[sorted.length / 2]);
      }
    }
  }
}
