package org.diplograph.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization of the reference data.
 *
 * @param key the last part of its IRI
 * @param label its name
 * @param names label, alternative and official names
 * @param abbreviations its abbreviations
 * @param ambiguous those of its names that also stand for something else
 * @param seats names of its seat that stand for it
 * @param organOf the country that it is an organ of
 * @param bodies what it is called where its country is named with it: "parliament"
 * @param members codes and keys of its members
 */
record Organization(
    String key,
    String label,
    List<String> names,
    List<String> abbreviations,
    List<String> ambiguous,
    List<String> seats,
    @Nullable String organOf,
    List<String> bodies,
    List<String> members) {}
