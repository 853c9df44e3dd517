package org.diplograph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.model.TenureStatus;
import org.jspecify.annotations.Nullable;

/** Common nouns and verbs that say who is meant. */
final class Nouns {
  /**
   * A noun for one person.
   *
   * @param label the noun
   * @param fits the ends of the offices that it suits; empty for any
   * @param plural whether several people are meant
   */
  record PersonNoun(String label, List<String> fits, boolean plural) {
    boolean fits(String role) {
      return fits.stream().anyMatch(end -> role.equals(end) || role.endsWith(" " + end));
    }
  }

  private final Phrases<String> representatives;
  private final Phrases<PersonNoun> persons;
  private final Map<String, List<PersonNoun>> personsByLabel = new HashMap<>();
  private final Phrases<String> bodies;
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, TenureStatus> officeVerbs = new HashMap<>();
  private final Map<String, String> namesakes = new HashMap<>();
  private final Map<String, String> bodyOwners = new HashMap<>();
  private final Set<String> sharedBodies = new HashSet<>();

  Nouns(Knowledge nouns, Knowledge reporting) {
    representatives = phrases(nouns, "RepresentativeNoun");
    bodies = phrases(nouns, "BodyNoun");
    persons = persons(nouns);
    for (String type :
        List.of(
            "OrganizationNoun",
            "CommonOrganizationWord",
            "CountryNoun",
            "PlaceNoun",
            "TravelNoun",
            "TravelVerb",
            "LocativeWord",
            "RelationalWord",
            "RankWord",
            "InterviewWord",
            "SpeechNoun",
            "StatementNoun",
            "InstitutionNoun",
            "KindNoun",
            "HumanNoun",
            "CompanyForm",
            "CompanyEnding",
            "MaleNoun",
            "FemaleNoun",
            "ClauseNoun",
            "Copula",
            "LastingVerb",
            "OrdinalWord",
            "OutsiderNoun",
            "OtherNameWord",
            "CountryPairNoun",
            "TextNoun",
            "Region")) {
      words.put(type, lowerCase(nouns, type));
    }
    for (Resource namesake : nouns.instances("Namesake")) {
      String country = Knowledge.target(namesake, "placeIn");
      if (country != null) {
        namesakes.put(Folding.key(Knowledge.label(namesake)), country);
      }
    }
    for (Resource body : nouns.instances("BodyNoun")) {
      String owner = Knowledge.target(body, "defaultOwner");
      if (owner != null) {
        bodyOwners.put(Knowledge.label(body), owner);
        if (Knowledge.isTrue(body, "ownerIsNamed")) {
          sharedBodies.add(Knowledge.label(body));
        }
      }
    }
    words.put("ReportingVerb", lowerCase(reporting, "ReportingVerb"));
    for (Resource verb : nouns.instances("OfficeVerb")) {
      String status = Knowledge.target(verb, "tenureStatus");
      if (status != null) {
        officeVerbs.put(
            Knowledge.label(verb), TenureStatus.valueOf(status.toUpperCase(Locale.ROOT)));
      }
    }
  }

  private static Phrases<String> phrases(Knowledge knowledge, String type) {
    Phrases.Builder<String> builder = new Phrases.Builder<>();
    for (Resource noun : knowledge.instances(type)) {
      for (String name : Knowledge.names(noun)) {
        boolean short1 = Case.isUpper(name);
        builder.add(
            name, short1 ? Phrases.Match.EXACT : Phrases.Match.WORDS, Knowledge.label(noun));
      }
    }
    return builder.build();
  }

  private Phrases<PersonNoun> persons(Knowledge knowledge) {
    Phrases.Builder<PersonNoun> builder = new Phrases.Builder<>();
    for (Resource noun : knowledge.instances("PersonNoun")) {
      List<String> fits = Knowledge.texts(noun, "fitsRole");
      PersonNoun person = new PersonNoun(Knowledge.label(noun), fits, false);
      PersonNoun people = new PersonNoun(Knowledge.label(noun), fits, true);
      personsByLabel.put(Knowledge.label(noun), List.of(person));
      for (String name : Knowledge.names(noun)) {
        builder.add(name, Phrases.Match.WORDS, person);
        Plurals.of(name).forEach(plural -> builder.add(plural, Phrases.Match.WORDS, people));
      }
    }
    return builder.build();
  }

  private static Set<String> lowerCase(Knowledge knowledge, String type) {
    Set<String> words = new HashSet<>();
    for (Resource resource : knowledge.instances(type)) {
      Knowledge.texts(resource, RDFS.label).forEach(word -> words.add(Folding.key(word)));
    }
    return words;
  }

  Phrases<String> representatives() {
    return representatives;
  }

  Phrases<PersonNoun> persons() {
    return persons;
  }

  /** What a noun for a person suits. */
  List<PersonNoun> personNouns(String label) {
    return personsByLabel.getOrDefault(label, List.of());
  }

  Phrases<String> bodies() {
    return bodies;
  }

  boolean isReporting(Piece piece) {
    return piece.isVerbLike() && has("ReportingVerb", piece.lemma());
  }

  @Nullable TenureStatus officeVerb(Piece piece) {
    return officeVerbs.get(piece.lemma());
  }

  /** The country whose body is meant where a text names it with a capital and no country. */
  @Nullable String ownerOfBody(String body) {
    return bodyOwners.get(body);
  }

  /** Whether the usual owner of a body is meant only in articles that name it. */
  boolean isShared(String body) {
    return sharedBodies.contains(body);
  }

  /** The country that has a well-known place of the same name as a country or capital. */
  @Nullable String namesakeIn(String name) {
    return namesakes.get(Folding.key(name));
  }

  /**
   * Whether words that lead to another name of the same stand before a piece.
   *
   * @param after the mark behind the first name
   * @param from where the other begins
   */
  boolean isOtherName(List<Piece> pieces, int after, int from) {
    int end = pieces.get(from - 1).is("the") ? from - 1 : from;
    String last = pieces.get(end - 1).key();
    boolean two = end - 2 > after;
    return end - 1 > after
        && (has("OtherNameWord", last)
            || (two && has("OtherNameWord", pieces.get(end - 2).key() + " " + last)));
  }

  /** Whether a noun means one person. */
  boolean isPerson(String noun) {
    return has("HumanNoun", noun)
        || has("MaleNoun", noun)
        || has("FemaleNoun", noun)
        || personsByLabel.containsKey(noun);
  }

  /** Whether a noun means an organization. */
  boolean isOrganization(String noun) {
    return has("OrganizationNoun", noun) || has("InstitutionNoun", noun);
  }

  /** The sex of whom a noun is said of. */
  Who.Gender gender(String noun) {
    if (has("MaleNoun", noun)) {
      return Who.Gender.MALE;
    }
    return has("FemaleNoun", noun) ? Who.Gender.FEMALE : Who.Gender.UNKNOWN;
  }

  /** Whether a word is listed under a class of the ontology's nouns. */
  boolean has(String type, String word) {
    return words.getOrDefault(type, Set.of()).contains(word);
  }
}
