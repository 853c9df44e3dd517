/**
 * Measures the program against what people wrote down: which names a text has, who its words stand
 * for, who is who, and what is told of them. Nothing here changes what is extracted.
 */
@NullMarked
package org.diplograph.evaluate;

import org.jspecify.annotations.NullMarked;
