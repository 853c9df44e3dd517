/**
 * OpenNLP: sentences, tokens, tags, lemmas and names of an article, and the training of the name
 * finder. Knows words, not who they stand for.
 */
@NullMarked
package org.diplograph.annotate;

import org.jspecify.annotations.NullMarked;
