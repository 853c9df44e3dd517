package org.diplograph.resolve;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.model.ActorType;
import org.diplograph.model.LocalActor;
import org.jspecify.annotations.Nullable;

/** An actor while its article is being resolved. */
final class Who {
  /** What the article tells of a person's sex, as far as pronouns go. */
  enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
  }

  final ActorType type;
  final @Nullable String reference;

  /** The country whose organ it is, or to which its name says that it belongs. */
  @Nullable String organOf;

  /** The kind of national body that it is, by its usual name. */
  final @Nullable String body;

  Gender gender = Gender.UNKNOWN;
  private final Map<String, Integer> names = new TreeMap<>();
  private final TreeSet<String> roles = new TreeSet<>();
  private final TreeSet<String> attributes = new TreeSet<>();

  Who(ActorType type, @Nullable String reference, @Nullable String organOf, @Nullable String body) {
    this.type = type;
    this.reference = reference;
    this.organOf = organOf;
    this.body = body;
  }

  static Who person() {
    return new Who(ActorType.PERSON, null, null, null);
  }

  boolean isPerson() {
    return type == ActorType.PERSON;
  }

  boolean isCountry() {
    return type == ActorType.COUNTRY;
  }

  void addName(String name) {
    names.merge(name, 1, Integer::sum);
  }

  Iterable<String> names() {
    return names.keySet();
  }

  /** Notes a noun that the article says of him. */
  void addAttribute(String noun) {
    attributes.add(noun);
  }

  boolean hasAttribute(String noun) {
    return attributes.contains(noun);
  }

  void addRole(String role) {
    roles.add(role);
  }

  /** The fullest name: most words, then the most usual, then the longest, then by alphabet. */
  String fullest() {
    return names.keySet().stream()
        .max(
            Comparator.comparingInt(Who::words)
                .thenComparingInt(name -> Case.isUpper(name) ? 0 : 1)
                .thenComparingInt((String name) -> names.getOrDefault(name, 0))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private static int words(String name) {
    return name.split(" ").length;
  }

  LocalActor toActor(int id, @Nullable String referenceLabel) {
    String name = referenceLabel == null ? fullest() : referenceLabel;
    return new LocalActor(
        id,
        type,
        name,
        java.util.List.copyOf(names.keySet()),
        reference,
        organOf,
        java.util.List.copyOf(roles));
  }
}
