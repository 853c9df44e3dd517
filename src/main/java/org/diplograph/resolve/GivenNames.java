package org.diplograph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;

/** Given names: which are short for which, and whose they usually are. */
final class GivenNames {
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, Who.Gender> genders = new HashMap<>();

  GivenNames(Knowledge knowledge) {
    for (Resource name : knowledge.instances("GivenName")) {
      List<String> forms = Knowledge.names(name).stream().map(Spelling::key).toList();
      for (String form : forms) {
        groups.computeIfAbsent(form, k -> new HashSet<>()).addAll(forms);
      }
      String gender = Knowledge.target(name, "usualFor");
      if (gender != null) {
        Who.Gender usual = gender.equals("Women") ? Who.Gender.FEMALE : Who.Gender.MALE;
        forms.forEach(form -> genders.put(form, usual));
      }
    }
  }

  /** Whether one is another form of the other, both as spelling keys. */
  boolean areSame(String one, String other) {
    return groups.getOrDefault(one, Set.of()).contains(other);
  }

  Who.Gender gender(String key) {
    return genders.getOrDefault(key, Who.Gender.UNKNOWN);
  }
}
