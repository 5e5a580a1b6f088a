// libarchive as Debian's libarchive-dev installs it: the archive source reads zip, tar.gz and tar through it, in memory.
#include <archive.h>
#include <archive_entry.h>
