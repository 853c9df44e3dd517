package org.diplograph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Words by which a country's name is told from a place and from names that only hold it. */
final class Places {
  /**
   * A state or province.
   *
   * @param country the code of its country
   * @param abbreviated whether this is a short form, which must be written with its full stop
   */
  record Province(String country, boolean abbreviated) {}

  private final Phrases<String> fixed;
  private final Phrases<Province> provinces;
  private final Map<String, Set<String>> words = new HashMap<>();

  Places(Knowledge places) {
    fixed = fixed(places);
    provinces = provinces(places);
    for (String type :
        List.of(
            "NamesakeNoun",
            "CompanyNoun",
            "RulingNoun",
            "WhereWord",
            "PartNoun",
            "MotionVerb",
            "LanguageVerb")) {
      Set<String> labels = new HashSet<>();
      for (Resource word : places.instances(type)) {
        Knowledge.names(word).forEach(name -> labels.add(Folding.key(name)));
      }
      words.put(type, labels);
    }
  }

  private static Phrases<String> fixed(Knowledge places) {
    Phrases.Builder<String> builder = new Phrases.Builder<>();
    for (Resource phrase : places.instances("FixedPhrase")) {
      String label = Knowledge.label(phrase);
      builder.add(label, Phrases.Match.NAME, label);
      Plurals.of(label).forEach(plural -> builder.add(plural, Phrases.Match.NAME, label));
    }
    return builder.build();
  }

  private static Phrases<Province> provinces(Knowledge places) {
    Phrases.Builder<Province> builder = new Phrases.Builder<>();
    for (Resource province : places.instances("Province")) {
      String country = Knowledge.target(province, "placeIn");
      if (country != null) {
        for (String name : Knowledge.texts(province, RDFS.label)) {
          builder.add(name, Phrases.Match.NAME, new Province(country, false));
        }
        for (String name : Knowledge.texts(province, SKOS.altLabel)) {
          builder.add(name, Phrases.Match.NAME, new Province(country, true));
        }
      }
    }
    return builder.build();
  }

  /** Phrases that hold a country's name and name none. */
  Phrases<String> fixed() {
    return fixed;
  }

  /** States and provinces by which addresses end. */
  Phrases<Province> provinces() {
    return provinces;
  }

  /** Whether a word is listed under a class of words about places. */
  boolean has(String type, String word) {
    return words.getOrDefault(type, Set.of()).contains(word);
  }
}
