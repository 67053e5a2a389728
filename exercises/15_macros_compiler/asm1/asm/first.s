# Made with `rustc --emit asm -C opt-level=1` for x86-64. The source of an operation is on the left, and its target on the
# right: `subl %edi, %esi` is `esi = esi - edi`.

first:                              # arguments: u32 in %edi and u32 in %esi
        subl    %edi, %esi
        shrl    %esi                # shift right by one bit
        leal    (%rsi,%rdi), %eax   # eax = rsi + rdi
        retq                        # the result is in %eax
