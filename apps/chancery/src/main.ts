process.stdout.write('chancery\n');
