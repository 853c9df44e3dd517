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
   * A way to say that somebody belongs to something.
   *
   * @param marker the words before what its subject belongs to, or nothing
   * @param status whether the subject belongs still
   * @param ofParty whether it says so of parties only
   * @param ofPeople whether it says so of people only
   * @param ofAnyName whether whatever is named behind it is an organization
   */
  record Verb(
      List<String> marker,
      TenureStatus status,
      boolean ofParty,
      boolean ofPeople,
      boolean ofAnyName) {
    Verb {
      marker = List.copyOf(marker);
    }

    /** Whether the organization may stand deeper in the phrase: "on the board of directors of". */
    boolean isDeep() {
      return marker.size() > 1 || marker.equals(List.of("on"));
    }
  }

  private static final List<String> WORDS =
      List.of(
          "ElectionVerb",
          "ElectionMarker",
          "TicketNoun",
          "OfficeNoun",
          "PostMarker",
          "StaffMarker",
          "GroupNoun",
          "EntryVerb",
          "FrontMarker",
          "LeadershipNoun",
          "IncludeVerb",
          "OpenWord",
          "DenialWord",
          "ComingWord");

  private final Phrases<Offices.Named> nouns;
  private final Map<String, List<Verb>> verbs = new HashMap<>();
  private final Map<String, Role> leading = new HashMap<>();
  private final Map<String, String> forms = new HashMap<>();
  private final Map<String, List<Verb>> nominals = new HashMap<>();
  private final Map<String, List<Verb>> recruiting = new HashMap<>();
  private final MarkedVerbs replacing;
  private final MarkedVerbs composing;
  private final Set<String> anyName = new HashSet<>();
  private final Set<String> ofCompany = new HashSet<>();
  private final Set<String> atCompany = new HashSet<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  MemberWords(Knowledge memberships) {
    Map<String, Offices.Named> named = new TreeMap<>();
    for (Resource noun : memberships.instances("MemberNoun")) {
      Role.Kind kind =
          Knowledge.isTrue(noun, "ofAnything") ? Role.Kind.ANY_MEMBER : Role.Kind.MEMBER;
      List<String> names = Knowledge.names(noun);
      Role role =
          new Role(Knowledge.label(noun), names, true, null, false, false, false, false, kind);
      if (Knowledge.isTrue(noun, "ofCompany")) {
        ofCompany.add(role.label());
      }
      if (Knowledge.isTrue(noun, "atCompany")) {
        atCompany.add(role.label());
      }
      names.forEach(name -> named.put(name, new Offices.Named(role, false)));
      for (String name : names) {
        Plurals.of(name).forEach(more -> named.putIfAbsent(more, new Offices.Named(role, true)));
      }
    }
    Phrases.Builder<Offices.Named> builder = new Phrases.Builder<>();
    named.forEach((name, form) -> builder.add(name, Phrases.Match.WORDS, form));
    nouns = builder.build();
    memberships.instances("MembershipVerb").forEach(v -> add(v, verbs));
    memberships.instances("MembershipNoun").forEach(n -> add(n, nominals));
    memberships.instances("RecruitVerb").forEach(v -> add(v, recruiting));
    for (Resource verb : memberships.instances("LeadershipVerb")) {
      Knowledge.texts(verb, "role").stream()
          .map(Role::of)
          .forEach(role -> leading.put(Knowledge.label(verb), role));
    }
    for (Resource verb : memberships.instances("FoundingVerb")) {
      if (Knowledge.isTrue(verb, "ofAnyName")) {
        anyName.add(Knowledge.label(verb));
      }
      boolean any = Knowledge.isTrue(verb, "ofAnything");
      leading.put(Knowledge.label(verb), founder(any ? Role.Kind.ANY_MEMBER : Role.Kind.MEMBER));
    }
    replacing = new MarkedVerbs(memberships, "ReplaceVerb");
    composing = new MarkedVerbs(memberships, "ComposeVerb");
    verbs.keySet().forEach(this::noteForms);
    leading.keySet().forEach(this::noteForms);
    recruiting.keySet().forEach(this::noteForms);
    for (String type : WORDS) {
      Set<String> labels = words.computeIfAbsent(type, t -> new HashSet<>());
      memberships.instances(type).forEach(word -> labels.addAll(Knowledge.names(word)));
    }
  }

  private static Role founder(Role.Kind kind) {
    return new Role("founder", List.of(), true, null, false, false, false, false, kind);
  }

  private void noteForms(String verb) {
    Inflection.ofVerb(verb).forEach(form -> forms.put(form, verb));
  }

  private static void add(Resource word, Map<String, List<Verb>> into) {
    String status = Knowledge.target(word, "tenureStatus");
    String marker = Knowledge.texts(word, "marker").stream().findFirst().orElse("");
    if (status != null) {
      Verb way =
          new Verb(
              marker.isEmpty() ? List.of() : List.of(marker.split(" ")),
              TenureStatus.valueOf(status.toUpperCase(Locale.ROOT)),
              Knowledge.isTrue(word, "ofParty"),
              Knowledge.isTrue(word, "ofPeople"),
              Knowledge.isTrue(word, "ofAnyName"));
      into.computeIfAbsent(Knowledge.label(word), k -> new ArrayList<>()).add(way);
    }
  }

  /** Nouns for who belongs to something. */
  Phrases<Offices.Named> nouns() {
    return nouns;
  }

  /** Whether only organizations have somebody who is called so: "an employee of". */
  boolean isOfCompany(String noun) {
    return ofCompany.contains(noun);
  }

  /** Whether "at" behind a noun leads to an organization: "a fellow at". */
  boolean isAtCompany(String noun) {
    return ofCompany.contains(noun) || atCompany.contains(noun);
  }

  /** The lemmatizer does not know all forms of these verbs. */
  private String lemma(Piece piece) {
    return forms.getOrDefault(piece.key(), piece.lemma());
  }

  /** What a verb says of who belongs to what. */
  List<Verb> verbs(Piece piece) {
    return piece.isVerbLike() ? verbs.getOrDefault(lemma(piece), List.of()) : List.of();
  }

  /** What a verb says of whether its object belongs to its subject. */
  List<Verb> recruiting(Piece piece) {
    return piece.isVerbLike() ? recruiting.getOrDefault(lemma(piece), List.of()) : List.of();
  }

  /** The office of whoever does what a verb says: "head". */
  @Nullable Role leading(Piece piece) {
    return piece.isVerbLike() ? leading.get(lemma(piece)) : null;
  }

  /** Whether only organizations can be the object of a verb: "co-found", unlike "start". */
  boolean isFoundingOnly(Piece piece) {
    return piece.isVerbLike() && anyName.contains(lemma(piece));
  }

  /** What a noun says of whose it is: "her expulsion from the party". */
  List<Verb> nouns(Piece piece) {
    return nominals.getOrDefault(piece.lemma(), List.of());
  }

  /** Whether the object of a verb leaves an office that its subject takes. */
  boolean isReplacing(Piece piece) {
    return replacing.isBare(piece);
  }

  /** The verb whose object is the name that begins at a piece and leaves an office, or -1. */
  int replacing(List<Piece> pieces, int name) {
    return replacing.before(pieces, MarkedVerbs.phraseBegin(pieces, name));
  }

  /** The piece behind a verb that says what its subject consists of, or the verb. */
  int composing(List<Piece> pieces, int verb) {
    return composing.behind(pieces, verb);
  }

  /** Whether a verb says so of a part: "the board includes". */
  boolean isIncluding(Piece piece) {
    return piece.isVerbLike() && has("IncludeVerb", piece.lemma());
  }

  /** Whether a verb says that somebody stands for a party, or sits for one. */
  boolean isElection(Piece piece) {
    return piece.isVerbLike() && has("ElectionVerb", piece.lemma());
  }

  /** Whether the party for which somebody stands follows a word. */
  boolean isElectionMarker(String word) {
    return has("ElectionMarker", word);
  }

  /** Whether a noun means on what somebody stands: "the party's list". */
  boolean isTicket(Piece piece) {
    return has("TicketNoun", piece.lemma());
  }

  /** Whether a noun is an office of any kind: "the post of". */
  boolean isOffice(Piece piece) {
    return has("OfficeNoun", piece.lemma());
  }

  /** Whether what a post is at follows a word. */
  boolean isPostMarker(String word) {
    return has("PostMarker", word);
  }

  /** Whether where somebody works follows a word. */
  boolean isStaffMarker(String word) {
    return has("StaffMarker", word);
  }

  /** Whether a noun means people of an organization: who is on its board belongs to it. */
  boolean isGroup(Piece piece) {
    return has("GroupNoun", piece.lemma());
  }

  /** Whether two words at the front lead to where somebody was: "while at". */
  boolean isFront(String first, String second) {
    return has("FrontMarker", first + " " + second);
  }

  /** Whether a noun means that somebody leads: "under the leadership of". */
  boolean isLeadership(Piece piece) {
    return has("LeadershipNoun", piece.lemma());
  }

  /** Whether "to" and an infinitive behind a verb tell what came to be: "went on to serve". */
  boolean isEntry(Piece piece) {
    return has("EntryVerb", piece.lemma());
  }

  /** Whether a verb says that its subject leaves something. */
  boolean isLeaving(Piece piece) {
    return verbs(piece).stream().anyMatch(v -> v.status() == TenureStatus.FORMER);
  }

  /** Whether a word before a verb denies what it says, or leaves it open. */
  boolean isOpening(String word) {
    return has("OpenWord", word);
  }

  /** Whether a verb denies what follows behind "that". */
  boolean isDenial(Piece piece) {
    return piece.isVerbLike() && has("DenialWord", piece.lemma());
  }

  /** Whether a word before a verb puts it in the future. */
  boolean isComing(String word) {
    return has("ComingWord", word);
  }

  private boolean has(String type, String word) {
    return words.getOrDefault(type, Set.of()).contains(word);
  }
}
