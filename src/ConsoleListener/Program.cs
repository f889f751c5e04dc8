using Byeol.ConsoleListener;
using Byeol.ConsoleListener.Output;

using var termination = new Termination();
using var screen = Screen.OfThisProcess();
return await CommandLine.RunAsync(args, screen, termination.Token);
