package org.diplograph.resolve;

import java.util.List;

/**
 * A state or territory of the reference data.
 *
 * @param key its code
 * @param label its short English name
 * @param names label, alternative and official names
 * @param demonyms adjectives and names of its people
 * @param capitals names of its capital
 * @param cities names of other places in it
 * @param governments names used for its government
 * @param ambiguous those of its names that also stand for something else
 * @param neighbours codes of countries by which it is told from another of the same name
 */
record Country(
    String key,
    String label,
    List<String> names,
    List<String> demonyms,
    List<String> capitals,
    List<String> cities,
    List<String> governments,
    List<String> ambiguous,
    List<String> neighbours) {}
