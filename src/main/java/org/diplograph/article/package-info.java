/** Reading: bytes of any supported format become cleaned articles. Knows formats, not language. */
@NullMarked
package org.diplograph.article;

import org.jspecify.annotations.NullMarked;
