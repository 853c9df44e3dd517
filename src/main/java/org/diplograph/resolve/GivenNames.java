package org.diplograph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;

/** Names of people: which are forms of one another, and whose given names they usually are. */
final class GivenNames {
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, Set<String>> families = new HashMap<>();
  private final Map<String, Who.Gender> genders = new HashMap<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> leftOut = new HashSet<>();

  GivenNames(Knowledge knowledge) {
    for (Resource name : knowledge.instances("GivenName")) {
      List<String> forms = forms(name, groups);
      String gender = Knowledge.target(name, "usualFor");
      if (gender != null) {
        Who.Gender usual = gender.equals("Women") ? Who.Gender.FEMALE : Who.Gender.MALE;
        forms.forEach(form -> genders.put(form, usual));
      }
      if (Knowledge.isTrue(name, "oftenLeftOut")) {
        leftOut.addAll(forms);
      }
    }
    for (Resource name : knowledge.instances("FamilyName")) {
      List<String> forms = forms(name, families);
      if (Knowledge.isTrue(name, "borneByMany")) {
        common.addAll(forms);
      }
    }
  }

  private static List<String> forms(Resource name, Map<String, Set<String>> groups) {
    List<String> forms =
        Knowledge.names(name).stream().map(Spelling::key).distinct().sorted().toList();
    for (String form : forms) {
      groups.computeIfAbsent(form, k -> new HashSet<>()).addAll(forms);
    }
    return forms;
  }

  /** Whether one is another form of the other, both as spelling keys. */
  boolean areSame(String one, String other) {
    return groups.getOrDefault(one, Set.of()).contains(other);
  }

  /** Whether both are forms of one family name. */
  boolean areSameFamily(String one, String other) {
    return families.getOrDefault(one, Set.of()).contains(other);
  }

  /** All forms of a given name, itself among them. */
  Set<String> forms(String key) {
    Set<String> forms = new HashSet<>(groups.getOrDefault(key, Set.of()));
    forms.add(key);
    return forms;
  }

  /** All forms of a family name, itself among them. */
  Set<String> familyForms(String key) {
    Set<String> forms = new HashSet<>(families.getOrDefault(key, Set.of()));
    forms.add(key);
    return forms;
  }

  boolean isListed(String key) {
    return groups.containsKey(key);
  }

  /** Whether many people bear these names, so that the name alone tells little. */
  boolean isCommon(String first, String last) {
    return isListed(first) && common.contains(last);
  }

  /** Whether writers often leave this name out where another given name follows. */
  boolean isLeftOut(String key) {
    return leftOut.contains(key);
  }

  Who.Gender gender(String key) {
    return genders.getOrDefault(key, Who.Gender.UNKNOWN);
  }

  /** Whether one is usually a man's name and the other a woman's. */
  boolean areOfTwoGenders(String one, String other) {
    Who.Gender first = gender(one);
    Who.Gender second = gender(other);
    return first != Who.Gender.UNKNOWN && second != Who.Gender.UNKNOWN && first != second;
  }
}
