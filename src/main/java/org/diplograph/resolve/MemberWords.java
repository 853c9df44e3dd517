package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Resource;
import org.diplograph.annotate.Inflection;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/** Nouns and verbs that say who belongs to what, and who leads it. */
final class MemberWords {
  /**
   * A verb of membership.
   *
   * @param marker the preposition before what its subject belongs to, or nothing
   * @param status whether the subject belongs still
   * @param ofParty whether it says so of parties only
   */
  record Verb(String marker, TenureStatus status, boolean ofParty) {}

  private static final Role FOUNDER =
      new Role("founder", List.of(), true, null, false, false, false, false, Role.Kind.MEMBER);

  private final Phrases<Offices.Named> nouns;
  private final Map<String, List<Verb>> verbs = new HashMap<>();
  private final Map<String, Role> leading = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();
  private final Set<String> replacing = new HashSet<>();
  private final Set<String> elections = new HashSet<>();
  private final Set<String> offices = new HashSet<>();

  MemberWords(Knowledge memberships) {
    Map<String, Offices.Named> named = new TreeMap<>();
    for (Resource noun : memberships.instances("MemberNoun")) {
      Role.Kind kind =
          Knowledge.isTrue(noun, "ofAnything") ? Role.Kind.ANY_MEMBER : Role.Kind.MEMBER;
      List<String> names = Knowledge.names(noun);
      Role role =
          new Role(Knowledge.label(noun), names, true, null, false, false, false, false, kind);
      names.forEach(name -> named.put(name, new Offices.Named(role, false)));
      for (String name : names) {
        Plurals.of(name).forEach(more -> named.putIfAbsent(more, new Offices.Named(role, true)));
      }
    }
    Phrases.Builder<Offices.Named> builder = new Phrases.Builder<>();
    named.forEach((name, form) -> builder.add(name, Phrases.Match.WORDS, form));
    nouns = builder.build();
    memberships.instances("MembershipVerb").forEach(this::addVerb);
    for (Resource verb : memberships.instances("LeadershipVerb")) {
      Knowledge.texts(verb, "role").stream()
          .map(Role::of)
          .forEach(role -> leading.put(Knowledge.label(verb), role));
    }
    for (Resource verb : memberships.instances("FoundingVerb")) {
      leading.put(Knowledge.label(verb), FOUNDER);
    }
    verbs.keySet().forEach(this::noteForms);
    leading.keySet().forEach(this::noteForms);
    memberships.instances("ReplaceVerb").forEach(v -> replacing.add(Knowledge.label(v)));
    memberships.instances("ElectionVerb").forEach(v -> elections.add(Knowledge.label(v)));
    memberships.instances("OfficeNoun").forEach(n -> offices.add(Knowledge.label(n)));
  }

  private void noteForms(String verb) {
    Inflection.ofVerb(verb).forEach(form -> forms.put(form, verb));
  }

  private void addVerb(Resource verb) {
    String status = Knowledge.target(verb, "tenureStatus");
    String marker = Knowledge.texts(verb, "marker").stream().findFirst().orElse("");
    if (status != null) {
      verbs
          .computeIfAbsent(Knowledge.label(verb), k -> new ArrayList<>())
          .add(
              new Verb(
                  marker,
                  TenureStatus.valueOf(status.toUpperCase(Locale.ROOT)),
                  Knowledge.isTrue(verb, "ofParty")));
    }
  }

  /** Nouns for who belongs to something. */
  Phrases<Offices.Named> nouns() {
    return nouns;
  }

  /** The lemmatizer does not know all forms of these verbs. */
  private String lemma(Piece piece) {
    return forms.getOrDefault(piece.key(), piece.lemma());
  }

  /** What a verb says of who belongs to what. */
  List<Verb> verbs(Piece piece) {
    return piece.isVerbLike() ? verbs.getOrDefault(lemma(piece), List.of()) : List.of();
  }

  /** The office of whoever does what a verb says: "head". */
  @Nullable Role leading(Piece piece) {
    return piece.isVerbLike() ? leading.get(lemma(piece)) : null;
  }

  /** Whether the object of a verb leaves an office that its subject takes. */
  boolean isReplacing(Piece piece) {
    return piece.isVerbLike() && replacing.contains(piece.lemma());
  }

  /** Whether a verb says that somebody stands for a party, or sits for one. */
  boolean isElection(Piece piece) {
    return piece.isVerbLike() && elections.contains(piece.lemma());
  }

  /** Whether a noun is an office of any kind: "the post of". */
  boolean isOffice(Piece piece) {
    return offices.contains(piece.lemma());
  }
}
