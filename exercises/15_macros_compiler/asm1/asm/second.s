# Made with `rustc --emit asm -C opt-level=1` for x86-64.

second:                             # argument: u32 in %edi
        xorl    %eax, %eax
        testl   %edi, %edi
        je      .LBB0_3             # jump if it was zero
        movl    $3435973837, %ecx
.LBB0_2:
        movl    %edi, %edx
        imulq   %rcx, %rdx          # 64 bits: rdx = rdx * rcx
        shrq    $35, %rdx
        leal    (%rdx,%rdx), %esi
        leal    (%rsi,%rsi,4), %esi # esi = rsi + 4 * rsi
        movl    %edi, %r8d
        subl    %esi, %r8d
        addl    %r8d, %eax
        cmpl    $10, %edi
        movl    %edx, %edi          # leaves the result of `cmpl` as it is
        jae     .LBB0_2             # jump if %edi was at least 10
.LBB0_3:
        retq
