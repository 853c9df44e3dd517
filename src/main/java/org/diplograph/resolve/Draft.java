package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.diplograph.model.ActorType;
import org.diplograph.model.Annotation;
import org.diplograph.model.Mention.Form;
import org.diplograph.model.Sentence;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/** What is known of an article while it is being resolved; the steps add to it in turn. */
final class Draft {
  private final Annotation annotation;
  private final List<List<Piece>> pieces = new ArrayList<>();
  private final List<List<Found>> found = new ArrayList<>();
  private final Map<String, Who> known = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Belonging> belongings = new ArrayList<>();

  Draft(Annotation annotation) {
    this.annotation = annotation;
    for (Sentence sentence : annotation.sentences()) {
      pieces.add(Piece.of(sentence));
      found.add(new ArrayList<>());
    }
  }

  Annotation annotation() {
    return annotation;
  }

  int sentences() {
    return pieces.size();
  }

  Sentence sentence(int index) {
    return annotation.sentences().get(index);
  }

  List<Piece> pieces(int sentence) {
    return pieces.get(sentence);
  }

  /** The mentions of a sentence found so far, in order. */
  List<Found> found(int sentence) {
    return found.get(sentence);
  }

  /** All mentions found so far, in order. */
  List<Found> all() {
    return found.stream().flatMap(List::stream).toList();
  }

  Found add(Who who, int sentence, int from, int to, Form form, double confidence) {
    Found mention = new Found(who, sentence, from, to, form, confidence);
    List<Found> list = found.get(sentence);
    list.add(mention);
    list.sort(Comparator.comparingInt(Found::from).thenComparingInt(Found::to));
    if (mention.isNamed() && form != Form.METONYM) {
      who.addName(text(sentence, from, to).replaceAll("[\\[\\]()]", ""));
    }
    return mention;
  }

  void remove(Found mention) {
    found.get(mention.sentence()).remove(mention);
  }

  /** Puts another mention in the place of one. */
  Found replace(Found mention, Form form) {
    remove(mention);
    return add(
        mention.who(),
        mention.sentence(),
        mention.from(),
        mention.to(),
        form,
        mention.confidence());
  }

  /** The words from one piece up to another, as they stand, with single spaces. */
  String text(int sentence, int from, int to) {
    Span span = span(sentence, from, to);
    return span.in(annotation.article().text()).replaceAll("\\s+", " ");
  }

  Span span(int sentence, int from, int to) {
    List<Piece> list = pieces.get(sentence);
    return new Span(list.get(from).begin(), list.get(to - 1).end());
  }

  Who country(String key) {
    return known.computeIfAbsent(
        "country " + key, k -> new Who(ActorType.COUNTRY, key, null, null));
  }

  Who organization(String key, @Nullable String organOf) {
    return known.computeIfAbsent(
        "organization " + key, k -> new Who(ActorType.ORGANIZATION, key, organOf, null));
  }

  /** A national body: one for each kind and country. */
  Who body(String kind, String country) {
    return known.computeIfAbsent(
        "body " + country + " " + kind, k -> new Who(ActorType.ORGANIZATION, null, country, kind));
  }

  /** An organization that is not listed, by its name. */
  Who unlisted(String name, @Nullable String organOf) {
    return known.computeIfAbsent(
        "name " + Folding.key(name), k -> new Who(ActorType.ORGANIZATION, null, organOf, null));
  }

  /** The country or listed organization of a key, if the article mentions it. */
  @Nullable Who known(String key) {
    Who country = known.get("country " + key);
    return country != null ? country : known.get("organization " + key);
  }

  /** The mention that begins at a piece, the longest if there are several. */
  @Nullable Found beginningAt(int sentence, int piece, Predicate<Found> wanted) {
    return found.get(sentence).stream()
        .filter(mention -> mention.from() == piece && wanted.test(mention))
        .max(Comparator.comparingInt(Found::to))
        .orElse(null);
  }

  /** The mention that ends before a piece, the longest if there are several. */
  @Nullable Found endingAt(int sentence, int piece, Predicate<Found> wanted) {
    return found.get(sentence).stream()
        .filter(mention -> mention.to() == piece && wanted.test(mention))
        .min(Comparator.comparingInt(Found::from))
        .orElse(null);
  }

  boolean isTaken(int sentence, int from, int to) {
    return found.get(sentence).stream().anyMatch(mention -> mention.overlaps(from, to));
  }

  boolean isTaken(int sentence, int from, int to, Set<Form> forms) {
    return found.get(sentence).stream()
        .anyMatch(mention -> forms.contains(mention.form()) && mention.overlaps(from, to));
  }

  void claim(Claim claim) {
    claims.add(claim);
  }

  List<Claim> claims() {
    return claims;
  }

  void belong(Belonging belonging) {
    belongings.add(belonging);
  }

  List<Belonging> belongings() {
    return belongings;
  }

  /** Says that a person holds an office. */
  record Claim(
      Who holder,
      Role role,
      @Nullable Who owner,
      org.diplograph.model.TenureStatus status,
      org.diplograph.model.Term term,
      int sentence)
      implements Told {
    boolean equalsButSentence(Claim other) {
      return holder == other.holder
          && role.label().equals(other.role.label())
          && status == other.status
          && Objects.equals(owner, other.owner);
    }
  }
}
