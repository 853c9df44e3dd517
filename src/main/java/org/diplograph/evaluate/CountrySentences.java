package org.diplograph.evaluate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.annotate.Annotator;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.Limits;
import org.diplograph.article.ReadResult;
import org.diplograph.model.ActorType;
import org.diplograph.model.Article;
import org.diplograph.model.LocalActor;
import org.diplograph.model.Mention;
import org.diplograph.model.ResolvedArticle;
import org.diplograph.resolve.ArticleResolver;

/**
 * How well the countries of single sentences are found, and told apart as actors and places.
 *
 * @param roles counts of countries, right only in their role
 * @param named counts of countries in either role
 * @param right how many sentences have no error
 * @param sentences how many there are
 * @param topics counts of countries in their roles by what is tried
 * @param errors the sentences that have errors, with what is missing and what is too much
 */
public record CountrySentences(
    Score roles,
    Score named,
    int right,
    int sentences,
    Map<String, Score> topics,
    List<String> errors) {
  /** Keeps its own copies. */
  public CountrySentences {
    topics = new TreeMap<>(topics);
    errors = List.copyOf(errors);
  }

  /** The countries that a text was found to name. */
  private record Found(Set<String> actors, Set<String> places) {}

  /**
   * Measures on a file of sentences.
   *
   * @throws IOException if the file cannot be read or is not in its form
   */
  public static CountrySentences measure(Path file, Annotator annotator, ArticleResolver resolver)
      throws IOException {
    CountrySentences sum = new CountrySentences(Score.NONE, Score.NONE, 0, 0, Map.of(), List.of());
    for (CountrySentence sentence : CountrySentence.read(file)) {
      Found found = countries(resolver.resolve(annotator.annotate(article(sentence))));
      sum = sum.plus(score(sentence, found));
    }
    return sum;
  }

  /** The figures together with others. */
  public CountrySentences plus(CountrySentences other) {
    Map<String, Score> all = new TreeMap<>(topics);
    other.topics.forEach((topic, score) -> all.merge(topic, score, Score::plus));
    List<String> lines = new ArrayList<>(errors);
    lines.addAll(other.errors);
    return new CountrySentences(
        roles.plus(other.roles),
        named.plus(other.named),
        right + other.right,
        sentences + other.sentences,
        all,
        lines);
  }

  /** The share of the sentences that have no error, 0 to 1. */
  public double share() {
    return sentences == 0 ? 1 : (double) right / sentences;
  }

  /** The figures as a table, and the share of sentences without error below it. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(Score.HEADER);
    topics.forEach((topic, score) -> lines.add(score.line(topic)));
    lines.add(roles.line("countries in their role"));
    lines.add(named.line("countries in either role"));
    lines.add(
        String.format(
            Locale.ROOT,
            "sentences without error: %d of %d, %.1f",
            right,
            sentences,
            100 * share()));
    return lines;
  }

  private static CountrySentences score(CountrySentence sentence, Found found) {
    Score actors = score(sentence.actors(), found.actors(), sentence.open());
    Score places = score(sentence.places(), found.places(), sentence.open());
    Score roles = actors.plus(places);
    Score named =
        score(
            union(sentence.actors(), sentence.places()),
            union(found.actors(), found.places()),
            sentence.open());
    boolean right = roles.right() == roles.expected() && roles.right() == roles.found();
    List<String> errors = right ? List.of() : List.of(error(sentence, found));
    String topic = sentence.topic().isEmpty() ? "any" : sentence.topic();
    return new CountrySentences(roles, named, right ? 1 : 0, 1, Map.of(topic, roles), errors);
  }

  private static String error(CountrySentence sentence, Found found) {
    List<String> parts = new ArrayList<>();
    parts.add(difference("missing actor", sentence.actors(), found.actors(), Set.of()));
    parts.add(difference("missing place", sentence.places(), found.places(), Set.of()));
    parts.add(difference("extra actor", found.actors(), sentence.actors(), sentence.open()));
    parts.add(difference("extra place", found.places(), sentence.places(), sentence.open()));
    parts.removeIf(String::isEmpty);
    return sentence.kind() + "\t" + String.join(", ", parts) + "\t" + sentence.text();
  }

  private static String difference(
      String name, Set<String> of, Set<String> without, Set<String> open) {
    Set<String> codes = new TreeSet<>(of);
    codes.removeAll(without);
    codes.removeAll(open);
    return codes.isEmpty() ? "" : name + " " + String.join(" ", codes);
  }

  private static Score score(Set<String> expected, Set<String> found, Set<String> open) {
    Set<String> counted = new TreeSet<>(found);
    counted.removeAll(open);
    Set<String> right = new TreeSet<>(counted);
    right.retainAll(expected);
    return new Score(right.size(), counted.size(), expected.size());
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  /** The sentence as the program reads an article of that one sentence. */
  private static Article article(CountrySentence sentence) {
    List<ReadResult> results = new ArrayList<>();
    byte[] bytes = sentence.text().getBytes(StandardCharsets.UTF_8);
    new ArticleReader(Limits.DEFAULT)
        .read("sentence.txt", new ByteArrayInputStream(bytes), results::add);
    if (results.get(0) instanceof ReadResult.Accepted accepted && !sentence.isHeadline()) {
      return accepted.article();
    }
    String text = sentence.text();
    int bodyBegin = sentence.isHeadline() ? text.length() : 0;
    return new Article(
        "sentence.txt", null, null, null, null, null, text, bodyBegin, null, "0".repeat(64));
  }

  /** A country that is an actor anywhere is no mere place. */
  private static Found countries(ResolvedArticle resolved) {
    Found found = new Found(new TreeSet<>(), new TreeSet<>());
    Set<String> referred = new TreeSet<>();
    for (Mention mention : resolved.mentions()) {
      LocalActor actor = resolved.actors().get(mention.actor());
      String code = actor.reference();
      if (actor.type() == ActorType.COUNTRY && code != null) {
        switch (mention.form()) {
          case NAME, DEMONYM, METONYM -> found.actors().add(code);
          case PLACE, LOCATION -> found.places().add(code);
          case NOMINAL, PRONOUN -> referred.add(code);
        }
      }
    }
    found.places().removeAll(found.actors());
    referred.removeAll(found.places());
    found.actors().addAll(referred);
    return found;
  }
}
