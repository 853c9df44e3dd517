package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.diplograph.model.ActorType;
import org.diplograph.model.Mention.Form;
import org.jspecify.annotations.Nullable;

/** Links "the country", "both sides", "the bloc" and "the ministry" to what was named before. */
final class BackReferences {
  private static final int BACK = 2;
  private static final Set<String> RELATIVES = Set.of("his", "her", "their", "whose");

  private final Nouns nouns;
  private final Offices offices;

  BackReferences(ReferenceData data) {
    this.nouns = data.nouns();
    this.offices = data.offices();
  }

  void apply(Draft draft, int sentence) {
    List<Piece> pieces = draft.pieces(sentence);
    for (int i = 1; i < pieces.size(); i++) {
      Piece noun = pieces.get(i);
      boolean head = noun.hasTag("NOUN") && !isNoun(pieces, i + 1) && !isAt(pieces, i + 1, "of");
      if (head && !draft.isTaken(sentence, i, i + 1)) {
        link(draft, sentence, i, noun);
      }
    }
  }

  private void link(Draft draft, int sentence, int at, Piece noun) {
    List<Piece> pieces = draft.pieces(sentence);
    Piece before = pieces.get(at - 1);
    boolean two = before.is("two") && isAt(pieces, at - 2, "the");
    boolean pair =
        nouns.has("CountryNoun", singular(noun)) || nouns.has("CountryPairNoun", singular(noun));
    if ((before.is("both") || two) && pair) {
      linkPair(draft, sentence, two ? at - 2 : at - 1, at + 1);
    } else if (before.is("the") && nouns.has("CountryNoun", noun.key())) {
      add(draft, sentence, at, country(draft, sentence, at));
    } else if ((before.is("the") || before.is("this")) && nouns.isOrganization(noun.key())) {
      add(draft, sentence, at, organization(draft, sentence, at, noun.key()));
    } else if (RELATIVES.contains(before.key()) && nouns.isPerson(noun.lemma())) {
      linkRelative(draft, sentence, at, noun.lemma());
    } else if (noun.is(noun.lemma())
        && nouns.isPerson(noun.lemma())
        && offices.roles().at(pieces, at).values().isEmpty()) {
      linkPerson(draft, sentence, at, noun.lemma());
    }
  }

  private static String singular(Piece noun) {
    String lemma = noun.lemma();
    return lemma.endsWith("ies") ? lemma.substring(0, lemma.length() - 3) + "y" : lemma;
  }

  private static void add(Draft draft, int sentence, int at, @Nullable Who who) {
    if (who != null) {
      draft.add(who, sentence, at - 1, at + 1, Form.NOMINAL, 0.65);
    }
  }

  private static @Nullable Who country(Draft draft, int sentence, int at) {
    List<Who> near = countries(draft, sentence, at, 0);
    List<Who> countries = near.isEmpty() ? countries(draft, sentence, at, 1) : near;
    return countries.size() == 1 ? countries.get(0) : null;
  }

  private static List<Who> countries(Draft draft, int sentence, int at, int back) {
    return new ArrayList<>(
        Salience.actors(
            Salience.before(draft, sentence, at, back, f -> f.who().isCountry() && f.isNamed())));
  }

  private static void linkPair(Draft draft, int sentence, int from, int to) {
    // Who stands between two countries is not one of them.
    List<Who> outside =
        isAt(draft.pieces(sentence), from - 1, "between")
            ? countries(draft, sentence, from, 0)
            : List.of();
    for (int back = 0; back <= BACK; back++) {
      List<Who> countries = countries(draft, sentence, from, back);
      if (outside.size() == 1) {
        countries.removeAll(outside);
      }
      if (countries.size() == 2) {
        countries.forEach(who -> draft.add(who, sentence, from, to, Form.NOMINAL, 0.7));
        return;
      }
      if (countries.size() > 2) {
        return;
      }
    }
  }

  /** "The boy": of whom the article said so, else the only one around who may be meant. */
  private void linkPerson(Draft draft, int sentence, int at, String noun) {
    NounPhrase phrase = NounPhrase.endingAt(draft.pieces(sentence), at + 1);
    if (phrase == null
        || !List.of("the", "this", "that").contains(phrase.determiner())
        || draft.isTaken(sentence, phrase.from(), phrase.to())) {
      return;
    }
    List<Who> called = people(draft, sentence, phrase, sentence, w -> w.hasAttribute(noun));
    List<Who> near =
        called.isEmpty()
            ? people(draft, sentence, phrase, 1, who -> fits(who, nouns.gender(noun)))
            : called.subList(0, 1);
    if (near.size() == 1) {
      draft.add(near.get(0), sentence, phrase.from(), phrase.to(), Form.NOMINAL, 0.65);
    }
  }

  /** "His father": whom the article has called so, if only one. */
  private static void linkRelative(Draft draft, int sentence, int at, String noun) {
    List<Who> called =
        draft.all().stream()
            .map(Found::who)
            .filter(who -> who.isPerson() && who.hasAttribute(noun))
            .distinct()
            .toList();
    if (called.size() == 1) {
      draft.add(called.get(0), sentence, at, at + 1, Form.NOMINAL, 0.65);
    }
  }

  private static boolean fits(Who who, Who.Gender gender) {
    return gender == Who.Gender.UNKNOWN || who.gender == Who.Gender.UNKNOWN || who.gender == gender;
  }

  private static List<Who> people(
      Draft draft, int sentence, NounPhrase phrase, int back, Predicate<Who> wanted) {
    return new ArrayList<>(
        Salience.actors(
            Salience.before(
                draft,
                sentence,
                phrase.from(),
                back,
                f -> f.who().isPerson() && wanted.test(f.who()))));
  }

  /** The organization whose name has the noun, or the only one named of late. */
  private @Nullable Who organization(Draft draft, int sentence, int at, String noun) {
    List<Who> same =
        organizations(draft, sentence, at, sentence).stream()
            .filter(who -> hasWord(who, noun))
            .toList();
    if (!same.isEmpty()) {
      return same.get(0);
    }
    if (!nouns.has("OrganizationNoun", noun)) {
      return null;
    }
    List<Who> named = organizations(draft, sentence, at, BACK + 1);
    return named.size() == 1 && named.get(0).body == null ? named.get(0) : null;
  }

  private static List<Who> organizations(Draft draft, int sentence, int at, int back) {
    return new ArrayList<>(
        Salience.actors(
            Salience.before(
                draft,
                sentence,
                at,
                back,
                f -> f.who().type == ActorType.ORGANIZATION && f.isNamed())));
  }

  private static boolean hasWord(Who who, String noun) {
    if (who.body != null && who.body.endsWith(noun)) {
      return true;
    }
    for (String name : who.names()) {
      if (List.of(Folding.key(name).split(" ")).contains(noun)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(List<Piece> pieces, int at) {
    return at < pieces.size() && pieces.get(at).hasTag("NOUN");
  }

  private static boolean isAt(List<Piece> pieces, int at, String word) {
    return at >= 0 && at < pieces.size() && pieces.get(at).is(word);
  }
}
