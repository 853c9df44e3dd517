package org.diplograph.resolve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is known beforehand: countries, organizations, offices and common nouns. Immutable. */
public final class ReferenceData {
  /** In which way a name stands for a country or an organization. */
  enum Kind {
    NAME,
    DEMONYM,
    CAPITAL,
    /** A place in the country that never stands for it. */
    CITY,
    GOVERNMENT,
    ORGANIZATION,
    SEAT,
    /** A plural that stands for all countries of the name: "the two Koreas". */
    ALL
  }

  /**
   * What a name can stand for.
   *
   * @param kind in which way
   * @param key the country or organization
   * @param ambiguous whether the name also stands for something that is not listed
   */
  record Sense(Kind kind, String key, boolean ambiguous) {}

  private final Countries countries;
  private final Organizations organizations;
  private final Offices offices;
  private final Nouns nouns;
  private final GivenNames givenNames;
  private final Places places;
  private final KnownPeople people;
  private final Parties parties;
  private final MemberWords members;
  private final Phrases<Sense> names;

  private ReferenceData(
      Countries countries,
      Organizations organizations,
      Offices offices,
      Nouns nouns,
      GivenNames givenNames,
      Places places,
      KnownPeople people,
      Parties parties,
      MemberWords members) {
    this.parties = parties;
    this.members = members;
    this.people = people;
    this.givenNames = givenNames;
    this.places = places;
    this.countries = countries;
    this.organizations = organizations;
    this.offices = offices;
    this.nouns = nouns;
    this.names = names(countries, organizations);
  }

  /** Reads the files of the ontology folder. */
  public static ReferenceData load() throws IOException {
    Knowledge organizations = Knowledge.read("ontology/organizations.ttl");
    Knowledge memberships = Knowledge.read("ontology/memberships.ttl");
    return new ReferenceData(
        Countries.of(Knowledge.read("ontology/countries.ttl")),
        Organizations.of(organizations),
        new Offices(Knowledge.read("ontology/offices.ttl")),
        new Nouns(Knowledge.read("ontology/nouns.ttl"), Knowledge.read("ontology/reporting.ttl")),
        new GivenNames(Knowledge.read("ontology/given-names.ttl")),
        new Places(Knowledge.read("ontology/places.ttl")),
        new KnownPeople(Knowledge.read("ontology/people.ttl")),
        new Parties(memberships, organizations),
        new MemberWords(memberships));
  }

  private static Phrases<Sense> names(Countries countries, Organizations organizations) {
    Phrases.Builder<Sense> builder = new Phrases.Builder<>();
    for (Country country : countries.all()) {
      addCountry(builder, country);
    }
    for (Organization organization : organizations.all()) {
      addOrganization(builder, organization);
    }
    return builder.build();
  }

  private static void addCountry(Phrases.Builder<Sense> builder, Country country) {
    List<String> own = new ArrayList<>(country.names());
    country.ambiguous().stream()
        .filter(name -> !country.capitals().contains(name))
        .filter(name -> !country.demonyms().contains(name))
        .filter(name -> !own.contains(name))
        .forEach(own::add);
    add(builder, Kind.NAME, country, own);
    add(builder, Kind.ALL, country, country.ambiguous().stream().map(name -> name + "s").toList());
    add(builder, Kind.DEMONYM, country, country.demonyms());
    add(builder, Kind.DEMONYM, country, plural(country.demonyms()));
    List<String> capitals = new ArrayList<>(country.capitals());
    capitals.removeAll(country.names());
    add(builder, Kind.CAPITAL, country, capitals);
    add(builder, Kind.GOVERNMENT, country, country.governments());
    add(builder, Kind.CITY, country, country.cities());
  }

  private static List<String> plural(List<String> demonyms) {
    return demonyms.stream()
        .filter(word -> !word.endsWith("s") && !word.endsWith("sh") && !word.endsWith("ch"))
        .map(word -> word + "s")
        .toList();
  }

  private static void add(
      Phrases.Builder<Sense> builder, Kind kind, Country country, List<String> names) {
    for (String name : names) {
      boolean ambiguous = country.ambiguous().contains(name);
      builder.add(name, match(name), new Sense(kind, country.key(), ambiguous));
    }
  }

  private static void addOrganization(Phrases.Builder<Sense> builder, Organization organization) {
    List<String> names = new ArrayList<>(organization.names());
    names.addAll(organization.abbreviations());
    for (String name : names) {
      boolean ambiguous = organization.ambiguous().contains(name);
      builder.add(name, match(name), new Sense(Kind.ORGANIZATION, organization.key(), ambiguous));
    }
    for (String seat : organization.seats()) {
      builder.add(
          seat,
          Phrases.Match.NAME,
          new Sense(Kind.SEAT, organization.key(), organization.ambiguous().contains(seat)));
    }
  }

  private static Phrases.Match match(String name) {
    return Case.isUpper(name.replace(".", "")) ? Phrases.Match.EXACT : Phrases.Match.NAME;
  }

  Countries countries() {
    return countries;
  }

  Organizations organizations() {
    return organizations;
  }

  Offices offices() {
    return offices;
  }

  Nouns nouns() {
    return nouns;
  }

  GivenNames givenNames() {
    return givenNames;
  }

  Places places() {
    return places;
  }

  KnownPeople people() {
    return people;
  }

  Parties parties() {
    return parties;
  }

  MemberWords members() {
    return members;
  }

  /** The names of all countries and organizations, demonyms and capitals included. */
  Phrases<Sense> names() {
    return names;
  }
}
