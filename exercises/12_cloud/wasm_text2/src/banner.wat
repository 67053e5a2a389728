;; A module knows numbers only. A string is passed as two of them: where it begins in the memory of the module, and how
;; many bytes it has. `paint` should turn it into a banner: capital letters for `a` to `z` (their codes are 97 to 122,
;; and the code of a capital letter is 32 less), everything else as it was. It returns how many bytes it has changed.
;;
;; `(i32.load8_u (local.get $at))` reads the byte at `$at`. `(i32.store8 (local.get $at) (i32.const 65))` writes an `A`
;; there. `(if (condition) (then …))` does something or nothing. If you leave the memory, the module ends with a trap.
(module
  (memory (export "memory") 1)

  (func (export "paint") (param $at i32) (param $length i32) (result i32)
    (local $end i32)
    (local $byte i32)
    (local $changed i32)
    (local.set $end (i32.add (local.get $at) (local.get $length)))
    (block $done
      (loop $next
        (br_if $done (i32.eq (local.get $at) (local.get $end)))
        (i32.store8 (local.get $at) (i32.const 65))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (local.get $changed)))
