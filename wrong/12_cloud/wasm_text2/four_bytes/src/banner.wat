;; Reads four bytes at a time, which fails at the end of the memory.
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
        (local.set $byte (i32.and (i32.load (local.get $at)) (i32.const 255)))
        (if (i32.lt_u (i32.sub (local.get $byte) (i32.const 97)) (i32.const 26))
          (then
            (i32.store8 (local.get $at) (i32.sub (local.get $byte) (i32.const 32)))
            (local.set $changed (i32.add (local.get $changed) (i32.const 1)))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (local.get $changed)))
