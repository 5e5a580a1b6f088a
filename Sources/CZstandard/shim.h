// zstd as Debian's libzstd-dev installs it: the history keeps documents compressed, and as differences from earlier ones.
#include <zstd.h>
