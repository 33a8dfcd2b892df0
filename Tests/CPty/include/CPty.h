#pragma once

#include <sys/types.h>
#include <time.h>

/// Runs `path` on a new pseudo-terminal of the given size. Swift cannot do this itself: fork is unavailable there, and so
/// is posix_openpt.
///
/// The program gets `argv` and `envp` and nothing else: every signal unblocked and at its default, no open file but the
/// terminal. `directory` may be NULL: where we are.
///
/// Returns the pid, or -errno when the terminal cannot be had or the program cannot be run. `master` becomes our end, closed
/// on exec; `started` the CLOCK_MONOTONIC moment just before the program was executed.
pid_t pty_spawn(const char *_Nonnull path, char *_Nullable const *_Nonnull argv, char *_Nullable const *_Nonnull envp,
                const char *_Nullable directory, int rows, int columns, int *_Nonnull master,
                struct timespec *_Nonnull started);

/// Gives the terminal another size; the kernel tells the program with SIGWINCH. Returns 0 or -errno.
int pty_resize(int master, int rows, int columns);
