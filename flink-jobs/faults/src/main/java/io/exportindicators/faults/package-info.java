/** The packaged line as processes of this machine, which can be killed and started again. */
package io.exportindicators.faults;
