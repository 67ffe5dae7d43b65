#!/bin/sh
# pure.sh LIBRARY ... - the core and the modules ask nobody for the time, a random number, a file, a
# socket or a thread: what they do depends on what they are given alone.
set -u
names='time|clock|clock_gettime|gettimeofday|localtime(_r)?|mktime|sleep|usleep|nanosleep|rand(_r)?|'
names="$names"'s?random|getrandom|arc4random[a-z_]*|getentropy|RAND_[a-z_]+|(secure_)?getenv|'
names="$names"'socket|connect|bind|sendto?|recv(from)?|zmq_[a-z_]+|open(at)?(64)?|f?open(64)?|'
names="$names"'fdopen|opendir|read|write|f?printf|unlink|rename|mkdir|fork|execv[pe]*|system|'
names="$names"'pthread_[a-z_]+|thrd_[a-z]+|getpid|getuid|setlocale|signal|sigaction|mdb_[a-z_]+'
failed=0

forbidden() { # symbols on standard input
    sed -nE 's/^ +U ([^@]+).*/\1/p' | sed -E 's/^__(.*)_(chk|2)$/\1/; s/^__isoc[0-9]+_//' | sort -u |
        grep -xE "$names"
}

[ $# -gt 0 ] || { echo "no library was given"; exit 1; }
for library; do
    symbols=$(nm -u "$library") || { echo "nm cannot read $library"; failed=1; }
    found=$(printf '%s\n' "$symbols" | forbidden)
    [ -z "$found" ] || { echo "$library asks the world: $found"; failed=1; }
done

# A check that cannot fail is none.
for call in time fopen64 __open_2 zmq_send pthread_create getrandom __fprintf_chk; do
    printf '                 U %s@GLIBC_2.34\n' "$call" | forbidden >/dev/null ||
        { echo "the check is blind to $call"; failed=1; }
done

[ $failed -eq 0 ] && echo "$# libraries, all of them pure"
exit $failed
