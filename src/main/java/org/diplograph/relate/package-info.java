/**
 * What is stated: the lexicon, the matcher, negation, modality, attribution, quotations and dates.
 * No verb is named here, they are read from Turtle.
 */
@NullMarked
package org.diplograph.relate;

import org.jspecify.annotations.NullMarked;
