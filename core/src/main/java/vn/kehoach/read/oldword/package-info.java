/** Word documents of old versions (.doc), with Apache POI; loaded only where Tika's Microsoft module brings it. */
@NullMarked
package vn.kehoach.read.oldword;

import org.jspecify.annotations.NullMarked;
